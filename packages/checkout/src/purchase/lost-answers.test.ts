import { describe, expect, it } from 'vitest';
import { placedOrder } from '../samples/samples.js';
import { createTab, lookedUpAs, statusOf, turn } from '../samples/tab.js';

describe('an answer that is lost', () => {
  it('is looked up with growing pauses and never sent again', async () => {
    const tab = createTab();
    const purchase = tab.openReady();
    purchase.placeOrder();
    tab.sent[0]?.reject(new Error('connection reset'));
    await turn();
    expect(statusOf(purchase)).toBe('settling');
    for (const pause of [1_000, 2_000, 4_000]) {
      await tab.pass(pause - 1);
      const before = tab.lookedUp.length;
      await tab.pass(1);
      await turn();
      expect(tab.lookedUp).toHaveLength(before + 1);
    }
    tab.answerLookUps(lookedUpAs({ outcome: 'placed', order: placedOrder }));
    await tab.pass(8_000);
    await turn();
    expect(statusOf(purchase)).toBe('placed');
    expect(tab.sent).toHaveLength(1);
    expect(tab.timers.size).toBe(0);
  });

  it('is looked up at once when the network comes back', async () => {
    const tab = createTab();
    const purchase = tab.openReady();
    purchase.placeOrder();
    tab.sent[0]?.reject(new Error('offline'));
    await turn();
    tab.answerLookUps(lookedUpAs({ outcome: 'not-placed', why: 'not-sent' }));
    purchase.lookUp();
    await turn();
    expect(statusOf(purchase)).toBe('choosing');
  });

  it('is sent again, once, by the buyer’s click: the same key and body', async () => {
    const tab = createTab();
    const purchase = tab.openReady();
    purchase.placeOrder();
    tab.sent[0]?.reject(new Error('offline'));
    await turn();
    expect(purchase.resume()).toBe(false);
    tab.answerLookUps(lookedUpAs({ outcome: 'refusal', code: 'unknown-attempt', detail: '' }));
    purchase.lookUp();
    await turn();
    expect([purchase.resume(), purchase.resume()]).toEqual([true, false]);
    expect(tab.sent).toHaveLength(2);
    expect(tab.sent[1]).toMatchObject({ key: tab.sent[0]?.key, request: tab.sent[0]?.request });
  });
});

describe('an answer that never comes', () => {
  it('is given up after a minute, and looked up', async () => {
    const tab = createTab();
    const purchase = tab.openReady();
    purchase.placeOrder();
    await tab.pass(59_999);
    expect(statusOf(purchase)).toBe('placing');
    await tab.pass(1);
    await turn();
    expect(statusOf(purchase)).toBe('settling');
    expect(tab.sent[0]?.signal?.aborted).toBe(true);
  });

  it('of a look-up is given up too, and asked for again', async () => {
    const tab = createTab();
    const purchase = tab.openReady();
    purchase.placeOrder();
    tab.sent[0]?.reject(new Error('offline'));
    await turn();
    tab.answerLookUps(() => new Promise(() => {}));
    await tab.pass(1_000);
    await tab.pass(30_000);
    await turn();
    tab.answerLookUps(lookedUpAs({ outcome: 'placed', order: placedOrder }));
    await tab.pass(15_000);
    await turn();
    expect(tab.lookedUp).toHaveLength(2);
    expect(statusOf(purchase)).toBe('placed');
  });
});
