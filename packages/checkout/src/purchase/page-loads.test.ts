import { describe, expect, it } from 'vitest';
import { placedOrder } from '../samples/samples.js';
import { createTab, lookedUpAs, reference, statusOf, turn } from '../samples/tab.js';

describe('an order in review', () => {
  it('is followed until the CRM has decided', async () => {
    const tab = createTab();
    const purchase = tab.openReady();
    purchase.placeOrder();
    tab.sent[0]?.resolve({ outcome: 'placed', order: { ...placedOrder, review: 'pending' } });
    await turn();
    tab.answerLookUps(lookedUpAs({ outcome: 'placed', order: { ...placedOrder, review: 'refused' } }));
    await tab.pass(1_000);
    await turn();
    expect(purchase.checkout.get().state).toMatchObject({ status: 'placed', order: { review: 'refused' } });
    expect(tab.timers.size).toBe(0);
  });
});

describe('a page that watches', () => {
  it('looks nothing up while nobody does', async () => {
    const tab = createTab();
    const purchase = tab.openReady();
    purchase.placeOrder();
    tab.sent[0]?.reject(new Error('offline'));
    await turn();
    purchase.pause();
    await tab.pass(60_000);
    expect(tab.lookedUp).toHaveLength(0);
    purchase.lookUp();
    expect(tab.lookedUp).toHaveLength(1);
  });
});

describe('another page of the same tab', () => {
  it('finds the attempt that was under way and looks it up at once', async () => {
    const tab = createTab();
    const first = tab.openReady();
    first.placeOrder();
    first.pause();
    tab.answerLookUps(lookedUpAs({ outcome: 'placed', order: placedOrder }));
    const second = tab.open();
    expect(statusOf(second)).toBe('settling');
    await turn();
    expect(tab.lookedUp).toEqual([tab.sent[0]?.key]);
    expect(statusOf(second)).toBe('placed');
    expect(tab.sent).toHaveLength(1);
  });

  it('shows the placed order again after a reload, for two hours', async () => {
    const tab = createTab();
    const first = tab.openReady();
    first.placeOrder();
    tab.sent[0]?.resolve({ outcome: 'placed', order: placedOrder });
    await turn();
    tab.answerLookUps(lookedUpAs({ outcome: 'placed', order: placedOrder }));
    const second = tab.open();
    await turn();
    expect(second.checkout.get().state).toEqual({ status: 'placed', order: placedOrder });
    await tab.pass(2 * 60 * 60 * 1_000 + 1);
    expect(statusOf(tab.open())).toBe('loading');
  });

  it('keeps the reference and the count of its attempts', async () => {
    const tab = createTab();
    const first = tab.openReady();
    first.placeOrder();
    tab.sent[0]?.resolve({ outcome: 'declined', reason: 'InvalidPaymentMethod', retry: 'same-reference' });
    await turn();
    expect(tab.open().checkout.get().held).toMatchObject({
      reference,
      endedAttempts: 1,
      paymentChosen: false,
    });
  });
});
