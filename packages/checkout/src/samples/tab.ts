import type { ImportOrderRequest } from '../ports/adapter-imports.js';
import type { Answer } from '../ports/crm-adapter.js';
import type { Purchase } from '../purchase/drive.js';
import { createPurchase } from '../purchase/purchase.js';
import { physicalOffer, references, starterKit } from './samples.js';

const [first] = references;
if (first === undefined) throw new Error('A sample is malformed.');

/** What the tab's widgets hand out. */
export const reference = first;

type Sent = {
  readonly request: ImportOrderRequest;
  readonly key: string;
  readonly signal: AbortSignal | undefined;
  readonly storedBefore: string | null;
};

/** A tab and a relay: the storage outlives the page, the clock moves by hand, the relay's answers are given by hand. */
export const createTab = () => {
  let stored: string | null = null;
  let now = Date.UTC(2026, 0, 1);
  let seed = 0;
  let hasToken = true;
  const timers = new Set<{ at: number; run: () => void }>();
  const sent: (Sent & { resolve: (answer: Answer) => void; reject: (cause: unknown) => void })[] = [];
  const lookedUp: string[] = [];
  let lookUpAnswer: () => Promise<Answer> = () => Promise.reject(new Error('offline'));

  const open = (): Purchase =>
    createPurchase(
      { kind: 'one-time', lines: [{ product: starterKit, quantity: 1 }] },
      {
        importOrder: (request, { key, signal }) =>
          new Promise((resolve, reject) => {
            if (hasToken) sent.push({ request, key, signal, storedBefore: stored, resolve, reject });
            else resolve({ outcome: 'refusal', code: 'token-refused', detail: '' });
          }),
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
      },
    );

  return {
    open,
    openReady: () => {
      const purchase = open();
      for (const event of ['engine-ready', 'signed-in'] as const) purchase.dispatch({ event });
      purchase.dispatch({ event: 'offer-loaded', offer: physicalOffer });
      purchase.dispatch({ event: 'reference-received', reference, at: now });
      purchase.dispatch({ event: 'address-chosen' });
      purchase.dispatch({ event: 'payment-chosen' });
      return purchase;
    },
    sent,
    lookedUp,
    timers,
    stored: () => stored,
    loseToken: () => {
      hasToken = false;
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

export const statusOf = (purchase: Purchase) => purchase.checkout.get().state.status;
export const lookedUpAs = (answer: Answer) => () => Promise.resolve(answer);
export const turn = () => new Promise<void>((resolve) => setTimeout(resolve));
