import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { buyerAt } from '../buyer/buyer.js';
import { pageStory } from '../page/page-story.js';
import { inScenario } from '../scenarios/index.js';
import { stageOf } from '../stage/index.js';
import { expectStatus } from './expect-status.js';

const meta = {
  title: 'Checkout states/While an order is placed',
  ...pageStory,
} satisfies Meta<typeof pageStory.component>;

export default meta;
type Story = StoryObj<typeof meta>;

/** `placing`: the order is on its way. Nothing on the page moves, and a second click does nothing. */
export const Placing: Story = {
  globals: inScenario('answer-never'),
  play: async (context) => {
    const buyer = buyerAt(context);
    await buyer.signIn();
    await buyer.placeOrder();
    await expectStatus(context, 'placing');
    await expect(
      await context.canvas.findByRole('button', { name: buyer.says['state:placing'] }),
    ).toHaveAttribute('aria-busy', 'true');
  },
};

/** `action-required`: the buyer’s bank wants to be sure. What counts afterwards is looked up. */
export const BankAsks: Story = {
  globals: inScenario('bank-asks'),
  play: async (context) => {
    const buyer = buyerAt(context);
    await buyer.signIn();
    await buyer.placeOrder();
    await expectStatus(context, 'action-required');
    await expect(context.canvas.getByRole('link', { name: buyer.says['action:continue'] })).toHaveAttribute(
      'href',
      'https://payments.amazon.com/confirm',
    );
  },
};

/** `settling`: nobody knows yet how the order ended. It is looked up, and never sent again by itself. */
export const Settling: Story = {
  globals: inScenario('settling'),
  play: async (context) => {
    const buyer = buyerAt(context);
    await buyer.signIn();
    await buyer.placeOrder();
    await expectStatus(context, 'settling');
    await expect(await buyer.sees(buyer.says['state:settling'])).toBeVisible();
    await expect(context.canvas.queryByRole('button')).toBeNull();
  },
};

/** `settling` with `resume`: the order never arrived, and the buyer’s click sends the same one again. */
export const SendAgain: Story = {
  globals: inScenario('not-sent'),
  play: async (context) => {
    const buyer = buyerAt(context);
    await buyer.signIn();
    await buyer.placeOrder();
    await expect(
      await context.canvas.findByRole('button', { name: buyer.says['action:resume'] }),
    ).toBeVisible();
    await expectStatus(context, 'settling');
    await expect(stageOf(context).shop.orders).toHaveLength(0);
  },
};
