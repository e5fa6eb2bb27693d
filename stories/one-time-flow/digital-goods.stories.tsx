import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { buyerAt } from '../buyer/buyer.js';
import { expectStatus } from '../checkout-states/expect-status.js';
import { pageStory } from '../page/page-story.js';
import { inScenario } from '../scenarios/index.js';
import { onStage, stageOf } from '../stage/index.js';

const meta = {
  title: 'One-time flow/Digital goods',
  ...pageStory,
  parameters: { ...pageStory.parameters, ...onStage({ surface: 'page', delivery: 'digital' }) },
} satisfies Meta<typeof pageStory.component>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Buy it yourself: no address is asked for. The scenario in the toolbar says how it goes. */
export const BuyItYourself: Story = {
  play: async (context) => {
    const { canvas, canvasElement, globals } = context;
    if (globals.scenario !== 'good-card') return;
    await expect(await canvas.findByRole('button', { name: 'Pay with Amazon' })).toBeVisible();
    await expectStatus({ canvasElement }, 'signed-out');
  },
};

/** Sign in, keep the card that Amazon has preselected, and order. */
export const EverythingGoesWell: Story = {
  globals: inScenario('good-card'),
  play: async (context) => {
    const buyer = buyerAt(context);
    const { amazon, shop } = stageOf(context);
    await buyer.signIn();
    await expect(
      context.canvas.queryByRole('region', { name: buyer.says['widget:address-book'] }),
    ).toBeNull();
    await buyer.placeOrder();
    await expectStatus(context, 'placed');
    await expect(shop.orders).toHaveLength(1);
    await expect(amazon.charges()).toMatchObject([{ amount: '29.00', currency: 'USD', cardId: 'card-1' }]);
  },
};

/** A card is declined, and another one pays on the same order reference. */
export const DeclinedCardThenSuccess: Story = {
  play: async (context) => {
    const buyer = buyerAt(context);
    const { amazon, shop } = stageOf(context);
    await buyer.signIn();
    amazon.chooseCard(3);
    await buyer.placeOrder();
    await buyer.sees(buyer.says['declined:InvalidPaymentMethod']);
    await waitFor(async () =>
      expect(
        await context.canvas.findByRole('region', { name: buyer.says['widget:declined'] }),
      ).toHaveFocus(),
    );
    await buyer.waitUntilSettled();
    amazon.chooseCard(1);
    await buyer.placeOrder();
    await expectStatus(context, 'placed');
    await expect(amazon.references()).toEqual([shop.orders[0]?.reference]);
  },
};
