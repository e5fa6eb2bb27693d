import { AmazonPayButton, Consent, PlaceOrderButton, Wallet } from '@landerpay/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { buyerAt } from '../buyer/buyer.js';
import { inScenario } from '../scenarios/index.js';
import { onStage, stageOf } from '../stage/index.js';
import { look, widget } from './arg-types.js';

const meta = {
  title: 'Components/Consent',
  component: Consent,
  argTypes: { ...widget, ...look },
  parameters: onStage({ kind: 'recurring', delivery: 'digital' }),
  render: (args) => (
    <div className="choice">
      <AmazonPayButton />
      <Wallet />
      <Consent {...args} />
      <div>
        <PlaceOrderButton />
      </div>
    </div>
  ),
} satisfies Meta<typeof Consent>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Nobody is signed in, and there is no card yet that could be charged again. */
export const WaitingForThePaymentMethod: Story = {
  globals: inScenario('widgets-silent'),
  play: async (context) => {
    const buyer = buyerAt(context);
    const consent = (await buyer.widget('consent')).closest('[data-state]');
    await expect(consent).toHaveTextContent(buyer.says['widget:sign-in-first']);
    await buyer.startSignIn();
    stageOf(context).amazon.signIn();
    await expect(await buyer.sees(buyer.says['consent:payment-first'])).toBeVisible();
    await expect(consent).toHaveAttribute('data-state', 'waiting');
  },
};

/** A card is chosen, so Amazon asks. Nothing can be ordered until its box is ticked, and no longer once it is not. */
export const TickedAndUnticked: Story = {
  play: async (context) => {
    const buyer = buyerAt(context);
    const { amazon } = stageOf(context);
    const { says } = buyer;
    const [both, terms] = [`${says['missing:consent']} ${says['missing:terms']}`, says['missing:terms']];
    await buyer.signInTo('consent');
    await expect(amazon.references()).toEqual([expect.stringMatching(/^C/)]);
    const button = await buyer.placeButton();
    for (const missing of [both, terms, both]) {
      await waitFor(() => expect(button).toHaveAccessibleDescription(missing));
      amazon.toggleConsent();
    }
  },
};

/** Amazon reports an error that it does not name; trying again draws the box anew, of the same agreement. */
export const FailedThenReady: Story = {
  play: async (context) => {
    const buyer = buyerAt(context);
    const { amazon } = stageOf(context);
    await buyer.signInTo('consent');
    amazon.raise('Consent', 'UnknownError');
    await buyer.click(buyer.says['frame:try-again']);
    await buyer.waitUntilReady('consent');
    await expect(amazon.references()).toHaveLength(1);
  },
};

/** Where buyers pay once there is nothing to consent to, and it draws nothing. */
export const NothingToConsentTo: Story = {
  parameters: onStage({ kind: 'one-time', delivery: 'digital' }),
  play: async (context) => {
    const buyer = buyerAt(context);
    await buyer.signInTo('wallet');
    await waitFor(async () => expect(await buyer.placeButton()).toHaveAttribute('aria-disabled', 'false'));
    await expect(context.canvasElement.querySelector('[data-landerpay="Consent"]')).toBeNull();
  },
};
