import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { buyerAt } from '../buyer/buyer.js';
import { pageStory } from '../page/page-story.js';
import { inScenario } from '../scenarios/index.js';
import { stageOf } from '../stage/index.js';
import { expectStatus } from './expect-status.js';

const meta = {
  title: 'Checkout states/At the end',
  ...pageStory,
} satisfies Meta<typeof pageStory.component>;

export default meta;
type Story = StoryObj<typeof meta>;

const orderTo = async (context: Parameters<NonNullable<Story['play']>>[0], status: 'placed' | 'refused') => {
  const buyer = buyerAt(context);
  await buyer.signIn();
  await buyer.placeOrder();
  await expectStatus(context, status);
  return buyer;
};

/** `placed`: the number of the order, and what was really booked. */
export const Placed: Story = {
  play: async (context) => {
    const buyer = await orderTo(context, 'placed');
    const { shop, amazon } = stageOf(context);
    const [order] = shop.orders;
    await expect(shop.orders).toHaveLength(1);
    await expect(amazon.charges()).toHaveLength(1);
    await buyer.sees(buyer.says['state:placed'].replace('{order}', String(order?.number)));
    await expect(context.canvas.getByText(buyer.reads(5_395))).toBeVisible();
  },
};

/** `placed`, and the shop still checks the order. */
export const PlacedInReview: Story = {
  globals: inScenario('in-review'),
  play: async (context) => {
    const buyer = await orderTo(context, 'placed');
    const [order] = stageOf(context).shop.orders;
    await buyer.sees(buyer.says['state:in-review'].replace('{order}', String(order?.number)));
  },
};

/** `placed`, but the shop has turned the order down after it looked at it. */
export const TurnedDownInReview: Story = {
  globals: inScenario('review-refused'),
  play: async (context) => {
    const buyer = await orderTo(context, 'placed');
    const [order] = stageOf(context).shop.orders;
    await buyer.sees(buyer.says['state:review-refused'].replace('{order}', String(order?.number)));
  },
};

/** `refused`: the same was bought a short while ago. Another one is a click of its own. */
export const BoughtBefore: Story = {
  globals: inScenario('bought-before'),
  play: async (context) => {
    const buyer = await orderTo(context, 'refused');
    await buyer.sees(buyer.says['refused:already-placed'].replace('{order}', 'A7F0C2'));
    await expect(context.canvas.getByRole('button', { name: buyer.says['action:buy-again'] })).toBeVisible();
  },
};

/** `refused`: the shop’s own account at the CRM or at Amazon does not work. */
export const AccountRefused: Story = {
  globals: inScenario('account-refused'),
  play: async (context) => {
    const buyer = await orderTo(context, 'refused');
    await buyer.sees(buyer.says['refused:account']);
    await expect(context.canvas.getByRole('button', { name: buyer.says['action:reset'] })).toBeVisible();
  },
};

/** `refused`: page and shop do not understand each other. */
export const PageHasAMistake: Story = {
  globals: inScenario('malformed'),
  play: async (context) => {
    const buyer = await orderTo(context, 'refused');
    await buyer.sees(buyer.says['refused:malformed']);
    await expect(context.canvas.getByRole('button', { name: buyer.says['action:reset'] })).toBeVisible();
  },
};
