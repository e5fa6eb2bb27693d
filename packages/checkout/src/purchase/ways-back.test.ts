import { describe, expect, it } from 'vitest';
import { placedOrder } from '../samples/samples.js';
import { createTab, lookedUpAs, reference, statusOf, turn } from '../samples/tab.js';

const placed = { outcome: 'placed', order: placedOrder } as const;
const hour = 60 * 60 * 1_000;

describe('a tab that was duplicated', () => {
  it('before the click holds the same reference; the relay joins its attempt to the first one', async () => {
    const tab = createTab();
    const first = tab.openReady();
    const copy = tab.duplicate();
    const second = copy.openReady();
    expect(second.checkout.get().held.reference).toBe(reference);
    expect([first.placeOrder(), second.placeOrder()]).toEqual([true, true]);
    expect(copy.sent[0]?.key).not.toBe(tab.sent[0]?.key);
    copy.sent[0]?.resolve({ outcome: 'refusal', code: 'purchase-open', detail: '' });
    await turn();
    expect(statusOf(second)).toBe('settling');
    tab.sent[0]?.resolve(placed);
    copy.answerLookUps(lookedUpAs(placed));
    second.lookUp();
    await turn();
    expect([statusOf(first), statusOf(second)]).toEqual(['placed', 'placed']);
    expect(copy.sent).toHaveLength(1);
  });

  it('during the attempt looks it up by the same key, and sends nothing', async () => {
    const tab = createTab();
    tab.openReady().placeOrder();
    const copy = tab.duplicate();
    copy.answerLookUps(lookedUpAs(placed));
    const second = copy.openReady();
    await turn();
    expect(copy.lookedUp).toEqual([tab.sent[0]?.key]);
    expect(statusOf(second)).toBe('placed');
    expect(second.placeOrder()).toBe(false);
    expect(copy.sent).toEqual([]);
  });
});

describe('a page that comes back', () => {
  it('from the browser’s cache looks up what was under way when it left', async () => {
    const tab = createTab();
    const page = tab.openReady();
    page.placeOrder();
    page.pause();
    tab.sent[0]?.reject(new Error('left'));
    await turn();
    expect([statusOf(page), tab.lookedUp.length]).toEqual(['settling', 0]);
    tab.answerLookUps(lookedUpAs(placed));
    page.lookUp();
    await turn();
    expect(statusOf(page)).toBe('placed');
    expect(tab.sent).toHaveLength(1);
  });

  it('after an hour’s sleep in the middle of the attempt gives the wait up and finds the truth', async () => {
    const tab = createTab();
    const page = tab.openReady();
    page.placeOrder();
    await tab.pass(hour);
    await turn();
    expect(statusOf(page)).toBe('settling');
    tab.answerLookUps(lookedUpAs({ outcome: 'not-placed', why: 'not-booked' }));
    page.lookUp();
    await turn();
    expect(page.checkout.get().state).toEqual({
      status: 'choosing',
      notice: { notice: 'not-placed', why: 'not-booked' },
    });
  });

  it('after an hour’s sleep before the click still has what was chosen, and asks for a sign-in', () => {
    const tab = createTab();
    const page = tab.openReady();
    void tab.pass(hour);
    page.lookUp();
    page.dispatch({ event: 'signed-out', sessionOver: true });
    expect(page.checkout.get()).toMatchObject({
      state: { status: 'signed-out', notice: { notice: 'session-over' } },
      held: { reference, addressChosen: true, paymentChosen: true },
    });
  });
});

describe('going offline at the click', () => {
  it('sends nothing by itself when the network returns: it looks up, and the buyer’s click sends', async () => {
    const tab = createTab();
    const page = tab.openReady();
    page.placeOrder();
    tab.sent[0]?.reject(new TypeError('Failed to fetch'));
    await turn();
    tab.answerLookUps(lookedUpAs({ outcome: 'refusal', code: 'unknown-attempt', detail: '' }));
    page.lookUp();
    await turn();
    expect(page.checkout.get().state).toMatchObject({ status: 'settling', resume: true });
    expect(tab.sent).toHaveLength(1);
    page.resume();
    tab.sent[1]?.resolve(placed);
    await turn();
    expect(statusOf(page)).toBe('placed');
    expect(tab.sent[1]?.key).toBe(tab.sent[0]?.key);
  });
});

it('the ticks of consent and terms are not kept over a page load', () => {
  const tab = createTab();
  const page = tab.openReady();
  page.dispatch({ event: 'consent-told', given: true });
  expect(tab.open().checkout.get().held).toMatchObject({
    reference,
    consentGiven: false,
    termsAccepted: null,
  });
});
