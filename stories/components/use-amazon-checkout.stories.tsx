import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { buyerAt } from '../buyer/buyer.js';
import { BuyAtOnce } from '../page/buy-at-once.js';
import { CheckoutReport } from '../page/checkout-report.js';
import { inScenario } from '../scenarios/index.js';
import { onStage, stageOf } from '../stage/index.js';

const meta = {
  title: 'Components/useAmazonCheckout',
  component: CheckoutReport,
  parameters: {
    ...onStage({ delivery: 'digital' }),
    docs: {
      description: {
        component:
          'The hook behind every face: `state`, `offer`, `missing`, `signedIn`, and what the buyer may do. The report below the wallet is all that it says, as it is. With a selector, `useAmazonCheckout((checkout) => checkout.offer)`, a component renders again only when what it selects changes.',
      },
    },
  },
  render: () => (
    <BuyAtOnce>
      <CheckoutReport />
    </BuyAtOnce>
  ),
} satisfies Meta<typeof CheckoutReport>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The shop is asked for the offer, and Amazon for its script. */
export const WhileLoading: Story = {
  globals: inScenario('offer-never'),
  play: async ({ canvas }) => {
    await expect(await canvas.findByTestId('status')).toHaveTextContent('loading');
    await expect(canvas.getByTestId('missing')).toHaveTextContent('sign-in, address, payment, reference');
  },
};

/** The buyer is signed in, and Amazon has preselected a card: nothing is missing. */
export const NothingIsMissing: Story = {
  play: async (context) => {
    await buyerAt(context).signInTo('wallet');
    const { canvas } = context;
    await waitFor(() => expect(canvas.getByTestId('missing')).toHaveTextContent('nothing'));
    await expect(canvas.getByTestId('status')).toHaveTextContent('choosing');
    await expect(canvas.getByTestId('signed-in')).toHaveTextContent('yes');
  },
};

/** `order` exists only when the order is placed. */
export const Placed: Story = {
  play: async (context) => {
    const buyer = buyerAt(context);
    await buyer.signInTo('wallet');
    await buyer.placeOrder();
    const number = await context.canvas.findByTestId('order');
    await expect(number).toHaveTextContent(String(stageOf(context).shop.orders[0]?.number));
  },
};
