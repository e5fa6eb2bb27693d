import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { buyerAt } from '../buyer/buyer.js';
import { pageStory } from '../page/page-story.js';
import { inScenario } from '../scenarios/index.js';
import { stageOf } from '../stage/index.js';
import { expectStatus } from './expect-status.js';
import { orderAndRead } from './order-and-read.js';

const meta = {
  title: 'Checkout states/Choosing',
  ...pageStory,
} satisfies Meta<typeof pageStory.component>;

export default meta;
type Story = StoryObj<typeof meta>;

/** `choosing`: Amazon has preselected address and card; the order can be placed. */
export const Choosing: Story = {
  play: async (context) => {
    const buyer = buyerAt(context);
    await buyer.signIn();
    await expectStatus(context, 'choosing');
    const button = await buyer.placeButton();
    await waitFor(() => expect(button).toHaveAttribute('aria-disabled', 'false'));
    await expect(await buyer.frameOf('wallet')).toHaveStyle({ height: '280px' });
  },
};

/** `choosing`, and the widgets are not there yet: the button says what is missing. */
export const SomethingIsMissing: Story = {
  globals: inScenario('widgets-silent'),
  play: async (context) => {
    const buyer = buyerAt(context);
    await buyer.startSignIn();
    stageOf(context).amazon.signIn();
    await expectStatus(context, 'choosing');
    const { says } = buyer;
    await expect(await buyer.placeButton()).toHaveAccessibleDescription(
      `${says['missing:address']} ${says['missing:payment']} ${says['missing:reference']}`,
    );
  },
};

/** The card was declined. The address can only be read now; the wallet has the focus and wants another card. */
export const CardDeclined: Story = {
  globals: inScenario('declined-once'),
  play: (context) => orderAndRead(context, 'declined:InvalidPaymentMethod'),
};

/** The payment was declined, and nobody said why. */
export const DeclinedWithoutAReason: Story = {
  globals: inScenario('declined-unnamed'),
  play: (context) => orderAndRead(context, 'declined:Declined'),
};

/** Amazon rejects the payment for good. The widgets begin anew, with a new order reference. */
export const AmazonRejected: Story = {
  globals: inScenario('amazon-rejected'),
  play: (context) => orderAndRead(context, 'declined:AmazonRejected'),
};

/** Amazon took too long. The same order can be placed again. */
export const TimedOut: Story = {
  globals: inScenario('transaction-timed-out'),
  play: (context) => orderAndRead(context, 'declined:TransactionTimedOut'),
};

/** Amazon had a failure. The same order can be placed again. */
export const ProcessingFailure: Story = {
  globals: inScenario('processing-failure'),
  play: (context) => orderAndRead(context, 'declined:ProcessingFailure'),
};

/** The shop does not deliver to the country of the address. The address book has the focus and wants another address. */
export const AddressRejected: Story = {
  globals: inScenario('address-not-shippable'),
  play: (context) => orderAndRead(context, 'rejected:country'),
};

/** It is certain that no order was made. */
export const NoOrderWasMade: Story = {
  globals: inScenario('not-booked'),
  play: (context) => orderAndRead(context, 'not-placed'),
};

/** The price has changed since the page was loaded: the new one is shown, and nothing was charged. */
export const PriceChanged: Story = {
  globals: inScenario('price-changed'),
  play: (context) => orderAndRead(context, 'refusal:price-changed'),
};

/** The order reference belongs to another purchase. The widgets begin anew. */
export const ReferenceInUse: Story = {
  globals: inScenario('reference-bound'),
  play: (context) => orderAndRead(context, 'refusal:reference-bound'),
};

/** The buyer has tried too often within a minute. */
export const TooManyAttempts: Story = {
  globals: inScenario('too-many-attempts'),
  play: (context) => orderAndRead(context, 'refusal:too-many-attempts'),
};

/** The shop takes no orders just now. */
export const ShopBusy: Story = {
  globals: inScenario('shop-busy'),
  play: (context) => orderAndRead(context, 'refusal:unavailable'),
};
