import type { ImportOrderRequest } from '../ports/adapter-imports.js';
import type { Answer } from '../ports/crm-adapter.js';
import type { Purchase } from '../purchase/drive.js';
import { createPurchase } from '../purchase/purchase.js';
import { physicalOffer, references, starterKit } from './samples.js';
import { createTabSurroundings } from './tab-surroundings.js';

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
export const createTab = (surroundings = createTabSurroundings()) => {
  let hasToken = true;
  const sent: (Sent & { resolve: (answer: Answer) => void; reject: (cause: unknown) => void })[] = [];
  const lookedUp: string[] = [];
  let lookUpAnswer: () => Promise<Answer> = () => Promise.reject(new Error('offline'));

  const open = (): Purchase =>
    createPurchase(
      { kind: 'one-time', lines: [{ product: starterKit, quantity: 1 }] },
      {
        importOrder: (request, { key, signal }) =>
          new Promise((resolve, reject) => {
            const storedBefore = surroundings.stored();
            if (hasToken) sent.push({ request, key, signal, storedBefore, resolve, reject });
            else resolve({ outcome: 'refusal', code: 'token-refused', detail: '' });
          }),
        findAttempt: (key) => {
          lookedUp.push(key);
          return lookUpAnswer();
        },
      },
      surroundings,
    );

  /** What Amazon's script, the relay and the buyer tell a page, up to the click. */
  const makeReady = (purchase: Purchase): Purchase => {
    for (const event of ['engine-ready', 'signed-in'] as const) purchase.dispatch({ event });
    purchase.dispatch({ event: 'offer-loaded', offer: physicalOffer });
    purchase.dispatch({ event: 'reference-received', reference, at: surroundings.now() });
    purchase.dispatch({ event: 'address-chosen' });
    purchase.dispatch({ event: 'payment-chosen' });
    return purchase;
  };

  return {
    open,
    makeReady,
    openReady: () => makeReady(open()),
    sent,
    lookedUp,
    timers: surroundings.timers,
    stored: surroundings.stored,
    loseToken: () => {
      hasToken = false;
    },
    answerLookUps: (answer: () => Promise<Answer>) => {
      lookUpAnswer = answer;
    },
    pass: surroundings.pass,
    /** The tab duplicated: its storage is a copy, its page is loaded anew. */
    duplicate: () => createTab(surroundings.duplicate()),
  };
};

export const statusOf = (purchase: Purchase) => purchase.checkout.get().state.status;
export const lookedUpAs = (answer: Answer) => () => Promise.resolve(answer);
export const turn = () => new Promise<void>((resolve) => setTimeout(resolve));
