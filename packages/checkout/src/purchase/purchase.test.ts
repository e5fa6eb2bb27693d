import { describe, expect, it } from 'vitest';
import type { AccessToken } from '../identity/ids.js';
import { parseAccessToken } from '../identity/ids.js';
import type { Answer, ImportOrderRequest } from '../ports/crm-adapter.js';
import { physicalOffer, placedOrder, references, starterKit } from '../samples/samples.js';
import { createPurchase, type Purchase } from './purchase.js';
import { readStoredPurchase } from './stored-purchase.js';

const token = parseAccessToken(`Atza|${'x'.repeat(400)}`);
const [reference] = references;
if (token === undefined || reference === undefined) throw new Error('A sample is malformed.');

type Sent = {
  readonly request: ImportOrderRequest;
  readonly key: string;
  readonly signal: AbortSignal | undefined;
  readonly storedBefore: string | null;
};

/** A tab and a relay: the storage outlives the page, the clock moves by hand, the relay's answers are given by hand. */
const createTab = () => {
  let stored: string | null = null;
  let now = Date.UTC(2026, 0, 1);
  let seed = 0;
  let signedIn: AccessToken | null = token;
  const timers = new Set<{ at: number; run: () => void }>();
  const sent: (Sent & { resolve: (answer: Answer) => void; reject: (cause: unknown) => void })[] = [];
  const lookedUp: string[] = [];
  let lookUpAnswer: () => Promise<Answer> = () => Promise.reject(new Error('offline'));

  const open = (): Purchase =>
    createPurchase(
      { kind: 'one-time', lines: [{ product: starterKit, quantity: 1 }] },
      {
        importOrder: (request, { key, signal }) =>
          new Promise((resolve, reject) =>
            sent.push({ request, key, signal, storedBefore: stored, resolve, reject }),
          ),
        findAttempt: (key) => {
          lookedUp.push(key);
          return lookUpAnswer();
        },
      },
      {
        storage: {
          read: () => stored,
          write: (text) => {
            stored = text;
          },
        },
        clock: {
          now: () => now,
          after: (milliseconds, run) => {
            const timer = { at: now + milliseconds, run };
            timers.add(timer);
            return () => timers.delete(timer);
          },
        },
        randomBytes: (length) => new Uint8Array(length).fill(++seed),
        accessToken: () => signedIn,
      },
    );

  return {
    open,
    openReady: () => {
      const purchase = open();
      for (const event of ['engine-ready', 'signed-in'] as const) purchase.dispatch({ event });
      purchase.dispatch({ event: 'offer-loaded', offer: physicalOffer });
      purchase.dispatch({ event: 'reference-received', reference });
      purchase.dispatch({ event: 'address-chosen' });
      purchase.dispatch({ event: 'payment-chosen' });
      return purchase;
    },
    sent,
    lookedUp,
    timers,
    stored: () => stored,
    loseToken: () => {
      signedIn = null;
    },
    answerLookUps: (answer: () => Promise<Answer>) => {
      lookUpAnswer = answer;
    },
    pass: async (milliseconds: number) => {
      now += milliseconds;
      for (const timer of [...timers].filter(({ at }) => at <= now)) {
        timers.delete(timer);
        timer.run();
      }
      await Promise.resolve();
      await Promise.resolve();
      await Promise.resolve();
    },
  };
};

const statusOf = (purchase: Purchase) => purchase.checkout.get().state.status;
const lookedUpAs = (answer: Answer) => () => Promise.resolve(answer);
const turn = () => new Promise<void>((resolve) => setTimeout(resolve));

describe('placing', () => {
  it('sends once however often the button is pressed', () => {
    const tab = createTab();
    const purchase = tab.openReady();
    expect([purchase.placeOrder(), purchase.placeOrder(), purchase.placeOrder()]).toEqual([
      true,
      false,
      false,
    ]);
    expect(tab.sent).toHaveLength(1);
  });

  it('stores the attempt before it is sent, without the token', () => {
    const tab = createTab();
    const purchase = tab.openReady();
    purchase.placeOrder();
    const [sent] = tab.sent;
    const before = readStoredPurchase(sent?.storedBefore ?? null);
    expect(before?.attempt).toMatchObject({ key: sent?.key, request: sent?.request });
    expect(sent?.storedBefore).not.toContain('Atza');
  });

  it('sends nothing while something is missing', () => {
    const tab = createTab();
    const purchase = tab.open();
    expect(purchase.placeOrder()).toBe(false);
    expect(tab.sent).toHaveLength(0);
  });

  it('asks for a new sign-in when the token has ended, and sends nothing', async () => {
    const tab = createTab();
    const purchase = tab.openReady();
    tab.loseToken();
    purchase.placeOrder();
    await turn();
    expect(tab.sent).toHaveLength(0);
    expect(statusOf(purchase)).toBe('signed-out');
  });

  it('numbers the next attempt after a decline, with a new key', async () => {
    const tab = createTab();
    const purchase = tab.openReady();
    purchase.placeOrder();
    tab.sent[0]?.resolve({ outcome: 'declined', reason: 'TransactionTimedOut', retry: 'same-reference' });
    await turn();
    purchase.placeOrder();
    expect(tab.sent.map(({ request }) => request.attempt)).toEqual([1, 2]);
    expect(tab.sent[0]?.key).not.toBe(tab.sent[1]?.key);
  });
});

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

  it('begins afresh from a storage that was tampered with', () => {
    for (const text of ['', '{', '{"version":2}', '{"version":1,"reference":"<script>"}']) {
      expect(readStoredPurchase(text)).toBeNull();
    }
  });
});
