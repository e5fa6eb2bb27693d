import type { CrmTransaction } from '@landerpay/checkout';
import { expect, it } from 'vitest';
import { retryThatPaid } from '../test-world/retry-that-paid.test.support.js';
import { openShop } from '../test-world/shop.test.support.js';

/** The CRM's list of transactions is changed where a test says so. */
const shopWhoseCrmLists = (
  change: (transactions: readonly CrmTransaction[]) => readonly CrmTransaction[],
) => {
  const shop = openShop();
  const crm = {
    ...shop.backend,
    listTransactions: async (...asked: Parameters<NonNullable<typeof shop.backend.listTransactions>>) => {
      const listed = await shop.backend.listTransactions?.(...asked);
      if (listed?.answer !== 'transactions') return { answer: 'cannot-tell' as const, detail: 'down' };
      return { ...listed, transactions: change(listed.transactions) };
    },
  };
  return { ...shop, relay: shop.openRelay(shop.ledger, { crm }) };
};

it('ledger 19: a late booking that the next attempt’s own has covered is seen in the transactions, and alarmed', async () => {
  const shop = shopWhoseCrmLists((transactions) => [...transactions, ...transactions]);
  const { paid, lookAgain } = await retryThatPaid(shop);
  expect(paid.answer.outcome).toBe('placed');
  expect(shop.alarms()).toEqual([]);
  await lookAgain();
  expect(shop.alarms()).toEqual(['double']);
});

it.each([
  ['one charge', (all: readonly CrmTransaction[]) => all],
  [
    'a charge after one that was declined',
    (all: readonly CrmTransaction[]) => [
      ...all.map((one) => ({ ...one, result: 'declined' as const })),
      ...all,
    ],
  ],
  [
    'an authorization and its capture',
    (all: readonly CrmTransaction[]) => [...all, ...all.map((one) => ({ ...one, type: 'CAPTURE' }))],
  ],
])('ledger 19: %s alarms nobody', async (_, change) => {
  const shop = shopWhoseCrmLists(change);
  await (await retryThatPaid(shop)).lookAgain();
  expect(shop.calls()).toContain('transactions/query');
  expect(shop.alarms()).toEqual([]);
});
