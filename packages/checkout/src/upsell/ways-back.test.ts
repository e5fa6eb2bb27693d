import { describe, expect, it } from 'vitest';
import { lookedUpAs, turn } from '../samples/tab.js';
import {
  createUpsellTab,
  oneTimeRecord,
  orderWithRefill,
  recurringRecord,
  refillPack,
  step,
} from '../samples/upsell-tab.js';

const sold = { outcome: 'placed', order: orderWithRefill } as const;
const hour = 60 * 60 * 1_000;

describe.each([
  ['a one-time order', oneTimeRecord],
  ['a recurring order', recurringRecord],
])('an upsell of %s', (_, order) => {
  it('whose answer is lost is looked up by a page loaded anew, and not sent again', async () => {
    const tab = createUpsellTab(order);
    const first = tab.openReady();
    first.placeOrder();
    first.pause();
    tab.answerLookUps(lookedUpAs(sold));
    const second = tab.open();
    expect(second.upsell.get().status).toBe('settling');
    await turn();
    expect(second.upsell.get()).toEqual({ status: 'sold', order: orderWithRefill });
    expect(tab.record.get()?.steps[step]).toBe('sold');
    expect([tab.sent.length, tab.lookedUp.length]).toEqual([1, 1]);
  });

  it('that was sold is not offered again by a page loaded anew, nor by one that comes back', async () => {
    const tab = createUpsellTab(order);
    const first = tab.openReady();
    first.placeOrder();
    tab.sent[0]?.resolve(sold);
    await turn();
    tab.answerLookUps(lookedUpAs(sold));
    first.lookUp();
    expect(first.upsell.get().status).toBe('sold');
    for (const page of [tab.makeReady(tab.open()), tab.makeReady(tab.open())]) {
      expect(page.upsell.get().status).toBe('sold');
      expect(page.placeOrder()).toBe(false);
    }
    await tab.surroundings.pass(3 * hour);
    expect(tab.makeReady(tab.open()).upsell.get()).toEqual({ status: 'sold', order: null });
    expect(tab.sent).toHaveLength(1);
  });

  it('is sent again, once, by the buyer’s click where nothing had arrived: the same key and body', async () => {
    const tab = createUpsellTab(order);
    const upsell = tab.openReady();
    upsell.placeOrder();
    tab.sent[0]?.reject(new Error('offline'));
    await turn();
    expect(upsell.upsell.get()).toMatchObject({ status: 'settling', resume: false });
    tab.answerLookUps(lookedUpAs({ outcome: 'refusal', code: 'unknown-attempt', detail: '' }));
    const later = tab.open();
    await turn();
    for (const event of ['engine-ready', 'signed-in'] as const) later.dispatch({ event });
    expect([later.resume(), later.resume()]).toEqual([true, false]);
    expect(tab.sent[1]).toMatchObject({ key: tab.sent[0]?.key, request: tab.sent[0]?.request });
  });

  it('can be declined where nothing had arrived, and is not sent any more, unless it was sold after all', async () => {
    const tab = createUpsellTab(order);
    const upsell = tab.openReady();
    upsell.placeOrder();
    tab.sent[0]?.reject(new Error('offline'));
    await turn();
    expect(upsell.skip()).toBe(false);
    tab.answerLookUps(lookedUpAs({ outcome: 'refusal', code: 'unknown-attempt', detail: '' }));
    upsell.lookUp();
    await turn();
    expect(upsell.upsell.get()).toMatchObject({ status: 'settling', resume: true });
    expect(upsell.skip()).toBe(true);
    expect(upsell.upsell.get()).toEqual({ status: 'skipped' });
    expect([upsell.resume(), upsell.placeOrder(), tab.sent.length]).toEqual([false, false, 1]);
    tab.answerLookUps(lookedUpAs(sold));
    upsell.lookUp();
    await turn();
    expect(upsell.upsell.get().status).toBe('sold');
    expect(tab.record.get()?.steps[step]).toBe('sold');
  });

  it('in a duplicated tab is told by the relay that it was sold, and is charged once', async () => {
    const tab = createUpsellTab(order);
    const upsell = tab.openReady();
    const copy = tab.duplicate();
    const other = copy.openReady();
    upsell.placeOrder();
    tab.sent[0]?.resolve(sold);
    await turn();
    expect(other.placeOrder()).toBe(true);
    expect(copy.sent[0]?.key).not.toBe(tab.sent[0]?.key);
    copy.sent[0]?.resolve({ outcome: 'refusal', code: 'step-already-sold', detail: '' });
    await turn();
    expect(other.upsell.get()).toEqual({ status: 'sold', order: null });
    expect(copy.record.get()?.steps[step]).toBe('sold');
    expect([other.placeOrder(), other.skip()]).toEqual([false, false]);
  });

  it('in a duplicated tab follows the attempt of the first one while that runs', async () => {
    const tab = createUpsellTab(order);
    tab.openReady().placeOrder();
    const copy = tab.duplicate();
    copy.answerLookUps(lookedUpAs(sold));
    const other = copy.open();
    await turn();
    expect(copy.lookedUp).toEqual([tab.sent[0]?.key]);
    expect(copy.sent).toEqual([]);
    expect(other.upsell.get().status).toBe('sold');
  });

  it('is closed when its time is over, also for a page that slept', async () => {
    const tab = createUpsellTab(order);
    const awake = tab.openReady();
    await tab.surroundings.pass(hour - 1);
    expect(awake.upsell.get().status).toBe('offered');
    await tab.surroundings.pass(1);
    expect(awake.upsell.get()).toEqual({ status: 'closed' });
    expect(awake.placeOrder()).toBe(false);
    const asleep = createUpsellTab(order);
    const upsell = asleep.openReady();
    upsell.pause();
    await asleep.surroundings.pass(2 * hour);
    upsell.lookUp();
    expect(upsell.upsell.get()).toEqual({ status: 'closed' });
  });

  it('that is under way when its time is over is told how it ended', async () => {
    const tab = createUpsellTab(order);
    const upsell = tab.openReady();
    upsell.placeOrder();
    await tab.surroundings.pass(hour);
    await turn();
    expect(upsell.upsell.get().status).toBe('settling');
    tab.answerLookUps(lookedUpAs(sold));
    upsell.lookUp();
    await turn();
    expect(upsell.upsell.get()).toEqual({ status: 'sold', order: orderWithRefill });
  });

  it('is closed where the relay says so', async () => {
    const tab = createUpsellTab(order);
    const upsell = tab.openReady();
    upsell.placeOrder();
    tab.sent[0]?.resolve({ outcome: 'refusal', code: 'window-closed', detail: '' });
    await turn();
    expect(upsell.upsell.get()).toEqual({ status: 'closed' });
    expect(tab.record.get()?.upsellsUntil).toBeNull();
  });

  it('is skipped, stays so for later pages, and sends nothing', () => {
    const tab = createUpsellTab(order);
    const upsell = tab.openReady();
    expect(upsell.skip()).toBe(true);
    expect(upsell.upsell.get()).toEqual({ status: 'skipped' });
    expect(upsell.placeOrder()).toBe(false);
    expect(tab.makeReady(tab.open()).upsell.get()).toEqual({ status: 'skipped' });
    expect(tab.sent).toEqual([]);
  });

  it('is not skipped while it is being placed', () => {
    const tab = createUpsellTab(order);
    const upsell = tab.openReady();
    upsell.placeOrder();
    expect(upsell.skip()).toBe(false);
    expect(tab.record.get()?.steps).toEqual({});
  });

  it('is nobody else’s: the order is forgotten when another buyer signs in', async () => {
    const tab = createUpsellTab(order);
    const upsell = tab.openReady();
    upsell.dispatch({ event: 'buyer-changed' });
    expect(upsell.upsell.get()).toEqual({ status: 'no-order' });
    expect(tab.record.get()).toBeNull();
    expect(upsell.placeOrder()).toBe(false);
    const late = createUpsellTab(order);
    const placing = late.openReady();
    placing.placeOrder();
    placing.dispatch({ event: 'buyer-changed' });
    late.sent[0]?.resolve(sold);
    await turn();
    expect(placing.upsell.get()).toEqual({ status: 'no-order' });
    expect(late.record.get()).toBeNull();
  });

  it('needs a new sign-in when the session ends, and loses nothing', () => {
    const tab = createUpsellTab(order);
    const upsell = tab.openReady();
    upsell.dispatch({ event: 'signed-out', sessionOver: true });
    expect(upsell.upsell.get()).toEqual({ status: 'signed-out', notice: { notice: 'session-over' } });
    upsell.dispatch({ event: 'signed-in' });
    expect(upsell.placeOrder()).toBe(true);
  });
});

it('without an order there is nothing to add to', () => {
  const tab = createUpsellTab(null);
  const upsell = tab.openReady();
  expect(upsell.upsell.get()).toEqual({ status: 'no-order' });
  expect([upsell.placeOrder(), upsell.skip()]).toEqual([false, false]);
});

it.each([
  ['is finished', { finished: true }],
  ['takes no upsales', { upsellsUntil: null }],
  ['was turned down after all', { review: 'refused' }],
] as const)('an order that %s is offered nothing', (_, changed) => {
  const upsell = createUpsellTab({ ...oneTimeRecord, ...changed }).openReady();
  expect(upsell.upsell.get()).toEqual({ status: 'closed' });
});

it('nobody is told of a state that is the one before', () => {
  const upsell = createUpsellTab().openReady();
  const states: string[] = [];
  upsell.upsell.subscribe(() => states.push(upsell.upsell.get().status));
  upsell.offer(refillPack);
  upsell.dispatch({ event: 'payment-chosen' });
  expect(states).toEqual([]);
  upsell.placeOrder();
  expect(states).toEqual(['placing']);
});
