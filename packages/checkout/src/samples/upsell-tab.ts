import { type OrderRecord, recordOf } from '../funnel/order-record.js';
import { parseProductId, parseStepId } from '../identity/ids.js';
import type { UpsellOffer } from '../offer/upsell-offer.js';
import type { ImportUpsaleRequest } from '../ports/adapter-imports.js';
import type { Answer } from '../ports/crm-adapter.js';
import { createStore, type Store } from '../store/store.js';
import { createUpsellPurchase, type UpsellPurchase } from '../upsell/upsell-purchase.js';
import { agreement, certain, digitalOffer, placedOrder, references } from './samples.js';
import { createTabSurroundings } from './tab-surroundings.js';

export const step = certain(parseStepId('offer-1'));

/** What the wallet of the upsell hands out. */
export const freshReference = certain(references[1]);

export const refillPack: UpsellOffer = {
  step,
  offer: {
    ...digitalOffer,
    lines: [
      {
        product: certain(parseProductId('refill-pack')),
        quantity: 2,
        name: 'Refill pack',
        price: { amount: 1900, currency: 'USD' },
      },
    ],
    total: { amount: 3800, currency: 'USD' },
  },
  replaces: null,
  ordinal: 1,
};

const day = Date.UTC(2026, 0, 1);

/** An hour is left to add to these orders. */
export const upsellsUntil = new Date(day + 60 * 60 * 1_000).toISOString();

export const oneTimeRecord: OrderRecord = recordOf(
  { ...placedOrder, upsellsUntil },
  certain(references[0]),
  day,
);
export const recurringRecord: OrderRecord = recordOf(
  { ...placedOrder, kind: 'recurring', upsellsUntil },
  agreement,
  day,
);

/** The order of the samples with the refill pack in it. */
export const orderWithRefill = {
  ...placedOrder,
  upsellsUntil,
  lines: [
    ...placedOrder.lines,
    { name: 'Refill pack', quantity: 2, price: { amount: 1900, currency: 'USD' }, nextBill: null },
  ],
  total: { amount: 9195, currency: 'USD' },
};

type Sent = {
  readonly request: ImportUpsaleRequest;
  readonly key: string;
  readonly capability: string;
  readonly storedBefore: string | null;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (cause: unknown) => void;
};

/** A tab in which something was ordered, and a relay whose answers are given by hand. */
export const createUpsellTab = (
  order: OrderRecord | null = oneTimeRecord,
  // Its keys begin behind those of the samples, which are nobody’s here.
  surroundings = createTabSurroundings({ stored: null, now: Date.UTC(2026, 0, 1), seed: 10 }),
) => {
  const sent: Sent[] = [];
  const lookedUp: string[] = [];
  const record: Store<OrderRecord | null> = createStore(order);
  let lookUpAnswer: () => Promise<Answer> = () => Promise.reject(new Error('offline'));

  const open = (): UpsellPurchase =>
    createUpsellPurchase(
      step,
      record,
      {
        importUpsale: (request, { key, capability }) =>
          new Promise((resolve, reject) => {
            sent.push({ request, key, capability, storedBefore: surroundings.stored(), resolve, reject });
          }),
        findAttempt: (key) => {
          lookedUp.push(key);
          return lookUpAnswer();
        },
      },
      surroundings,
    );

  /** What Amazon's script, the relay and the buyer tell a page, up to the click. */
  const makeReady = (upsell: UpsellPurchase): UpsellPurchase => {
    for (const event of ['engine-ready', 'signed-in'] as const) upsell.dispatch({ event });
    upsell.offer(refillPack);
    if (order?.agreement === null) {
      upsell.dispatch({ event: 'reference-received', reference: freshReference, at: surroundings.now() });
      upsell.dispatch({ event: 'payment-chosen' });
    }
    return upsell;
  };

  return {
    open,
    makeReady,
    openReady: () => makeReady(open()),
    record,
    sent,
    lookedUp,
    surroundings,
    answerLookUps: (answer: () => Promise<Answer>) => {
      lookUpAnswer = answer;
    },
    /** The tab duplicated: its storage is a copy, its page is loaded anew. */
    duplicate: () => createUpsellTab(record.get(), surroundings.duplicate()),
  };
};
