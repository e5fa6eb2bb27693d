import type { CrmFindAnswer } from '@landerpay/checkout';
import { describe, expect, it } from 'vitest';
import { pricedLines } from '../../catalogue/sale.js';
import { hours, minutes } from '../../test-world/moved-clock.test.support.js';
import { find, post, readyToBuy } from '../../test-world/page.test.support.js';
import { bookedOrder, scriptedCrm } from '../../test-world/scripted-crm.test.support.js';
import { openShop, type Shop } from '../../test-world/shop.test.support.js';
import { peer } from '../../test-world/shop-facts.test.support.js';
import {
  funnelShop,
  placedIn,
  postUpsale,
  upsaleOf,
  whoOrdered,
} from '../../test-world/upsales.test.support.js';
import { operatorOf } from '../operator.test.support.js';
import { reconcile } from './reconcile.js';

const hourAgo = ({ clock }: Shop): number => clock.now() - 1 * hours;

const agreed = (attempts: number, orders: number) => ({ attempts, orders, bothWays: 'yes', differences: [] });

/** Takes a purchase out of the ledger, as a backup from before it is without it. */
const loseAll = async ({ book }: Shop): Promise<void> => {
  for (const table of ['handle', 'upsale', 'attempt', 'reference', 'purchase']) {
    await book.change(`delete from ${table}`);
  }
};

describe('reconcile', () => {
  it('finds that ledger and CRM agree, upsales and declines included, and leaves a line in the audit', async () => {
    const shop = funnelShop();
    const buyer = await whoOrdered(shop);
    placedIn(await postUpsale(shop.relay, await upsaleOf(shop, buyer)));
    shop.crm.controls.script({ on: 'order/import', decline: 'Card Declined' });
    await post(shop.relay, (await readyToBuy(shop, 1)).order);
    const operator = operatorOf(shop, shop.backend);
    expect(await reconcile(operator, hourAgo(shop))).toEqual(agreed(3, 1));
    expect(shop.alarms()).toEqual([]);
    expect(await operator.ledger.audits(9)).toEqual([
      {
        at: expect.any(Number),
        action: 'reconciled',
        attempt: null,
        because: 'since 2026-03-01T11:00:00.000Z: 0 differences',
      },
    ]);
  });

  it('finds an order that only the CRM has, and alarms', async () => {
    const shop = openShop();
    const { number } = placedIn(await post(shop.relay, (await readyToBuy(shop)).order));
    await loseAll(shop);
    const found = await reconcile(operatorOf(shop, shop.backend), hourAgo(shop));
    expect(found).toMatchObject({
      attempts: 0,
      orders: 0,
      differences: [{ difference: 'only-in-crm', order: number, attempt: null }],
    });
    expect(shop.events.at(-1)).toEqual({
      event: 'alarm',
      alarm: 'only-in-crm',
      attempt: null,
      purchase: null,
      order: number,
    });
  });

  it('finds an order whose number the ledger knows, but with a mark that is in no attempt of it', async () => {
    const shop = openShop();
    const { number } = placedIn(await post(shop.relay, (await readyToBuy(shop)).order));
    await shop.book.change(`update attempt set mark = '9.AAAAAAAAAAAAAAAAAAAAAAAA'`);
    const { differences } = await reconcile(operatorOf(shop, shop.backend), hourAgo(shop));
    expect(differences).toMatchObject([{ difference: 'only-in-crm', order: number }]);
  });

  it('records what was booked late, once, and the page is told', async () => {
    const shop = openShop();
    const { order } = await readyToBuy(shop);
    shop.crm.controls.script({ on: 'order/import', decline: 'Card Declined' });
    expect((await post(shop.relay, order)).answer.outcome).toBe('declined');
    const { mark, sale, order: number } = await shop.ledger.read(shop.firstAttempt());
    const { reference, accessToken } = order.body;
    await shop.backend.importOrder({
      buyer: { name: 'Ann Lee', email: 'ann@example.com' },
      lines: pricedLines(sale),
      total: sale.total,
      mark,
      ipAddress: peer,
      order: number,
      reference,
      accessToken,
    });
    const operator = operatorOf(shop, shop.backend);
    expect((await reconcile(operator, hourAgo(shop))).differences).toEqual([
      {
        difference: 'booked-late',
        order: number,
        attempt: shop.firstAttempt(),
        saw: 'It stood as declined; it is recorded as placed now.',
      },
    ]);
    expect(shop.alarms()).toEqual(['late-booking']);
    expect((await find(shop.relay, order.key)).answer.outcome).toBe('placed');
    expect(await reconcile(operator, hourAgo(shop))).toEqual(agreed(1, 1));
  });

  it('finds what a restored ledger has as unsent, though it was sent and booked since', async () => {
    const shop = openShop();
    const { order } = await readyToBuy(shop);
    placedIn(await post(shop.relay, order));
    await shop.book.change(
      `update attempt set state = 'identified', answer = null, send_by = null, unknown_since = null,
         lease = 'AAAAAAAAAAAAAAAAAAAAAA', lease_until = :over`,
      { over: shop.clock.now() - 1 },
    );
    await shop.book.change('update purchase set sold_at = null');
    const { differences } = await reconcile(operatorOf(shop, shop.backend), hourAgo(shop));
    expect(differences).toMatchObject([{ difference: 'booked-late', attempt: shop.firstAttempt() }]);
    expect((await shop.ledger.read(shop.firstAttempt())).state).toBe('placed');
  });

  it('finds an order that the ledger has as booked, and the CRM does not', async () => {
    const shop = openShop();
    const { number } = placedIn(await post(shop.relay, (await readyToBuy(shop)).order));
    shop.crm.controls.setOrderStatus(number, 'DECLINED');
    const { differences } = await reconcile(operatorOf(shop, shop.backend), hourAgo(shop));
    expect(differences).toEqual([
      {
        difference: 'not-in-crm',
        order: number,
        attempt: shop.firstAttempt(),
        saw: 'The order is declined in the CRM.',
      },
    ]);
    expect(shop.alarms()).toEqual(['not-in-crm']);
  });

  it('takes a refund for no difference, and leaves what is on its way to the relay', async () => {
    const shop = openShop();
    const { number } = placedIn(await post(shop.relay, (await readyToBuy(shop)).order));
    shop.crm.controls.setOrderStatus(number, 'REFUNDED');
    shop.crm.controls.script({ on: 'order/import', hold: 'afterCommit' });
    const answer = post(shop.relay, (await readyToBuy(shop, 1)).order);
    await shop.crm.controls.untilWaiting();
    expect(await reconcile(operatorOf(shop, shop.backend), hourAgo(shop))).toEqual(agreed(2, 1));
    shop.crm.controls.release();
    placedIn(await answer);
  });

  it('says what could not be compared, where the CRM does not answer', async () => {
    const shop = openShop();
    const { number } = placedIn(await post(shop.relay, (await readyToBuy(shop)).order));
    shop.crm.controls.script({ on: 'order/query', status: 502, times: 2 });
    const found = await reconcile(operatorOf(shop, shop.backend), hourAgo(shop));
    expect(found).toMatchObject({
      bothWays: 'list-failed',
      differences: [
        { difference: 'not-compared', order: number },
        { difference: 'not-compared', order: null },
      ],
    });
    expect(shop.alarms()).toEqual([]);
  });
});

describe('reconcile with a CRM that lists no orders', () => {
  /** A CRM in which the order that it booked is shown as the test says. */
  const shopOf = async (shown: (sold: CrmFindAnswer & { readonly answer: 'order' }) => CrmFindAnswer) => {
    let finding: CrmFindAnswer = { answer: 'not-found' };
    const crm = scriptedCrm({
      import: (draft) => {
        const order = bookedOrder(draft);
        finding = shown({ answer: 'order', order });
        return { answer: 'order', order };
      },
      find: () => finding,
    });
    const shop = openShop({ crm });
    placedIn(await post(shop.relay, (await readyToBuy(shop)).order));
    shop.advance(1 * minutes);
    return { shop, operator: operatorOf(shop, crm) };
  };

  it('compares one way only, and says so', async () => {
    const { shop, operator } = await shopOf((sold) => sold);
    expect(await reconcile(operator, hourAgo(shop))).toEqual({ ...agreed(1, 1), bothWays: 'no-list' });
  });

  it('finds an order that has other products than were sold', async () => {
    const { shop, operator } = await shopOf(({ order }) => ({
      answer: 'order',
      order: { ...order, lines: order.lines.map((line) => ({ ...line, quantity: 2 })) },
    }));
    expect((await reconcile(operator, hourAgo(shop))).differences).toMatchObject([
      {
        difference: 'booked-differently',
        order: 'ORDER1',
        saw: 'Sold: 1 × product 12. The CRM has: 2 × product 12.',
      },
    ]);
    expect(shop.alarms()).toEqual(['booked-differently']);
  });
});
