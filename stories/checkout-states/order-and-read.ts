import type { MessageKey } from '@landerpay/react';
import type { StoryContext } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { buyerAt } from '../buyer/buyer.js';
import { stageOf } from '../stage/index.js';
import { expectStatus } from './expect-status.js';

/** Signs in, places the order, and reads why there is none; the buyer can go on choosing. */
export const orderAndRead = async (context: StoryContext, sentence: MessageKey): Promise<void> => {
  const buyer = buyerAt(context);
  await buyer.signIn();
  await buyer.placeOrder();
  await expect(await buyer.sees(buyer.says[sentence])).toHaveAttribute('role', 'alert');
  await expectStatus(context, 'choosing');
  await expect(stageOf(context).shop.orders).toHaveLength(0);
  await buyer.waitUntilSettled();
};
