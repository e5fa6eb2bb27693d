import { describe, expect, it } from 'vitest';
import { attempt, reference } from '../samples/checkouts.js';
import { placedOrder } from '../samples/samples.js';
import { createTab, lookedUpAs, statusOf, turn } from '../samples/tab.js';
import { readStoredPurchase } from './stored-purchase.js';

const threeHours = 3 * 60 * 60 * 1_000;

describe('what is stored', () => {
  it('is nothing where the storage was tampered with', () => {
    for (const text of ['', '{', '{"version":2}', '{"version":1,"reference":"<script>"}']) {
      expect(readStoredPurchase(text)).toBeNull();
    }
  });

  it('is read too where a page wrote it that knew neither the reference’s age nor other buyers', () => {
    const { anotherBuyers, ...known } = attempt;
    const before = { reference, endedAttempts: 1, attempt: known, finished: false, keptAt: 5 };
    expect(anotherBuyers).toBe(false);
    expect(readStoredPurchase(JSON.stringify(before))).toEqual({ ...before, referenceSince: 5, attempt });
  });
});

describe('a reference that grows old', () => {
  it('is dropped by the page that finds it', async () => {
    const tab = createTab();
    tab.openReady();
    await tab.pass(threeHours - 1);
    expect(tab.open().checkout.get().held.reference).toBe(reference);
    await tab.pass(1);
    const { held, state } = tab.open().checkout.get();
    expect(held.reference).toBeNull();
    expect(state).toEqual({ status: 'loading', notice: { notice: 'reference-expired' } });
  });

  it('is not ordered with by the page that holds it', async () => {
    const tab = createTab();
    const purchase = tab.openReady();
    await tab.pass(threeHours);
    expect(purchase.placeOrder()).toBe(false);
    expect(tab.sent).toEqual([]);
    expect(purchase.checkout.get().held.reference).toBeNull();
  });

  it('is noticed when the tab comes back', async () => {
    const tab = createTab();
    const purchase = tab.openReady();
    await tab.pass(threeHours);
    purchase.lookUp();
    expect(purchase.checkout.get().state).toEqual({
      status: 'choosing',
      notice: { notice: 'reference-expired' },
    });
  });
});

describe('another buyer in the same tab', () => {
  it('waits while the order before is looked up, also after a reload, and is told nothing of it', async () => {
    const tab = createTab();
    const first = tab.openReady();
    first.placeOrder();
    first.dispatch({ event: 'buyer-changed' });
    tab.sent[0]?.reject(new Error('offline'));
    await turn();
    expect(statusOf(first)).toBe('settling');
    first.pause();
    tab.answerLookUps(lookedUpAs({ outcome: 'placed', order: placedOrder }));
    const second = tab.open();
    expect(statusOf(second)).toBe('settling');
    await turn();
    expect(tab.lookedUp).toEqual([tab.sent[0]?.key]);
    expect(second.checkout.get().state).toEqual({ status: 'loading', notice: { notice: 'buyer-changed' } });
    expect(readStoredPurchase(tab.stored())).toMatchObject({ reference: null, attempt: null });
  });

  it('finds nothing of an order that was placed before', async () => {
    const tab = createTab();
    const purchase = tab.openReady();
    purchase.placeOrder();
    tab.sent[0]?.resolve({ outcome: 'placed', order: placedOrder });
    await turn();
    purchase.dispatch({ event: 'buyer-changed' });
    expect(readStoredPurchase(tab.stored())).toMatchObject({ attempt: null, finished: false });
    expect(tab.stored()).not.toContain(tab.sent[0]?.key ?? 'key');
  });
});
