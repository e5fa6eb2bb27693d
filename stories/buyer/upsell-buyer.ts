import type { UpsellState } from '@landerpay/checkout';
import type { StoryContext } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { stageOf } from '../stage/index.js';
import { buyerAt } from './buyer.js';

/** Buys what the shop sells, and is then offered more: gives the buyer. */
export const orderFirst = async (context: StoryContext) => {
  const buyer = buyerAt(context);
  await buyer.signIn();
  if (stageOf(context).kind === 'recurring') await buyer.agree();
  await buyer.placeOrder();
  await waitFor(() => expect(stageOf(context).shop.orders).toHaveLength(1));
  await waitFor(() => expect(upsellIn(context)).not.toBeNull());
  return buyer;
};

const upsellIn = ({ canvasElement }: Pick<StoryContext, 'canvasElement'>): Element | null =>
  canvasElement.querySelector('[data-landerpay="UpsellOffer"]');

/** Waits until the upsell on the page is in a state. */
export const expectUpsell = async (
  context: Pick<StoryContext, 'canvasElement'>,
  status: UpsellState['status'],
): Promise<void> => {
  await waitFor(() => expect(upsellIn(context)).toHaveAttribute('data-state', status));
};

/** Waits until the page was led on, once, and after this. */
export const expectDone = async (onDone: unknown, how: UpsellState['status']): Promise<void> => {
  await waitFor(() => expect(onDone).toHaveBeenCalledWith(how));
  await expect(onDone).toHaveBeenCalledOnce();
};
