import {
  type Answer,
  type CrmAdapter,
  type IdempotencyKey,
  type ImportLeadRequest,
  type ImportUpsaleCall,
  type ImportUpsaleRequest,
  LanderpayError,
  type OrderNumber,
  offerUnavailable,
  type PageView,
  type ReferenceId,
  referenceOf,
  relayUnreachable,
} from '@landerpay/checkout';
import { createAttempts, type Told } from './attempts.js';
import { catalogueOf } from './catalogue.js';
import { charged } from './charge.js';
import { type MemoryOrder, shownEntry } from './memory-order.js';
import type { MemoryAdapterOptions, MemoryOffering, MemoryProduct } from './options.js';
import { type Entry, newEntry, placedOrder, upsellsUntil, withUpsale } from './order-book.js';
import { priced, pricedAs } from './pricing.js';
import { capabilityRefusal, orderRefusal, refusal, upsaleRefusal } from './refusing.js';
import type { ScriptedAttempt } from './script.js';
import { unshippable } from './shipping.js';
import { pricedStep } from './steps.js';

/** A `CrmAdapter` without a server, and what a test or a story may do to it. It lacks `confirmReference`. */
export type MemoryAdapter = Required<Omit<CrmAdapter, 'confirmReference'>> & {
  /** Every order placed, the oldest first. */
  readonly orders: readonly MemoryOrder[];
  /** Every early lead, the oldest first. */
  readonly leads: readonly ImportLeadRequest[];
  /** Every look at a page, the oldest first. */
  readonly views: readonly PageView[];
  /** Plans what becomes of the next attempts that are new, in turn. */
  readonly script: (...attempts: readonly ScriptedAttempt[]) => void;
  /** Sells this from now on. A page that still shows another price is refused as `price-changed`. */
  readonly sell: (products: Readonly<Record<string, MemoryProduct>>) => void;
};

const hanging = (signal: AbortSignal | undefined): Promise<never> =>
  new Promise((_, reject) => {
    const abort = () => reject(relayUnreachable(signal?.reason));
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort, { once: true });
  });

const answerWith = async (told: Told, signal: AbortSignal | undefined): Promise<Answer> => {
  if (told.outcome === 'never') return hanging(signal);
  if (told.outcome === 'lost') throw relayUnreachable(new Error('The script lost this answer.'));
  return told;
};

const offering = async <Offered>(
  how: MemoryOffering | undefined,
  signal: AbortSignal | undefined,
  price: () => Offered,
): Promise<Offered> => {
  switch (how) {
    case 'never':
      return hanging(signal);
    case 'unavailable':
      throw offerUnavailable('The shop in memory is told to sell nothing.', false);
    case 'unreachable':
      throw relayUnreachable(new Error('The shop in memory is told not to answer.'));
    case 'priced':
    case undefined:
      return price();
    default:
      return how satisfies never;
  }
};

const kindOf = (reference: ReferenceId) =>
  referenceOf(reference).kind === 'order-reference' ? 'one-time' : 'recurring';

/** The word for what an upsale is billed for: an agreement pays for its own order only, by which Amazon knows it. */
const billedFor = (
  { key, request: { reference } }: Entry,
  upsale: ImportUpsaleRequest,
  call: ImportUpsaleCall,
): IdempotencyKey => (upsale.reference === reference ? key : call.key);

/** What is not sold is refused, where it is not an offer that is asked for. */
const refusingUnsold = async (sell: () => Promise<Answer>): Promise<Answer> => {
  try {
    return await sell();
  } catch (error) {
    if (!(error instanceof LanderpayError) || error.code !== 'offer-unavailable') throw error;
    return refusal('malformed', error.message);
  }
};

/**
 * A complete shop in memory, for stories and for users' tests: it prices, places each order once, asks before the same
 * is bought again, sells each step to an order as often as it says, refuses a price that the buyer did not see and terms
 * that nobody accepted, and answers as its script says. It keeps every promise of `crmAdapterContract`. Unless `charge`
 * is given nothing is charged, and every reference and every token will do.
 */
export const memoryAdapter = (options: MemoryAdapterOptions = {}): MemoryAdapter => {
  let catalogue = catalogueOf(options);
  const entries = new Map<OrderNumber, Entry>();
  const leads: ImportLeadRequest[] = [];
  const views: PageView[] = [];

  const keep = (entry: Entry): OrderNumber => {
    entries.set(entry.number, entry);
    return entry.number;
  };
  const entryOf = (number: OrderNumber): Entry => {
    const entry = entries.get(number);
    if (entry === undefined) throw new RangeError(`The book in memory has no order ${number}.`);
    return entry;
  };
  const attempts = createAttempts(options.attempts ?? [], (number) =>
    placedOrder(entryOf(number), catalogue),
  );
  const soldTo = (order: OrderNumber, step: string) => {
    const entry = entries.get(order);
    const sold = entry?.upsales.filter((upsale) => upsale.step === step).length ?? 0;
    return { kind: entry?.kind ?? 'recurring', sold };
  };

  return {
    name: 'memory',
    getOffer: ({ kind, lines }, signal) =>
      offering(options.offer, signal, () => pricedAs(kind, lines, catalogue)),
    getUpsell: ({ step, order }, signal) =>
      offering(options.upsell, signal, () => pricedStep(step, soldTo(order, step), catalogue).upsell),
    importOrder: (request, call) =>
      refusingUnsold(async () => {
        const offer = pricedAs(kindOf(request.reference), request.lines, catalogue);
        const told = attempts.begin(call.key, {
          request,
          refusal: () => orderRefusal(request, offer, [...entries.values()]),
          unscripted: () =>
            unshippable(options.shipsTo, offer, request, call) ?? charged(options.charge, request, call),
          book: () => keep(newEntry(entries.size + 1, { key: call.key, request }, offer, catalogue.now())),
        });
        return answerWith(told, call.signal);
      }),
    importUpsale: (request, call) =>
      refusingUnsold(async () => {
        const refused = capabilityRefusal(entries.get(request.order), call.capability);
        if (refused !== null) return refused;
        const entry = entryOf(request.order);
        const step = pricedStep(request.step, soldTo(request.order, request.step), catalogue);
        const until = upsellsUntil(entry, catalogue);
        const told = attempts.begin(call.key, {
          request,
          refusal: () => upsaleRefusal(request, step, entry, until !== null && catalogue.now() < until),
          unscripted: () =>
            unshippable(options.shipsTo, step.upsell.offer, request, call) ??
            charged(options.charge, request, { ...call, key: billedFor(entry, request, call) }),
          book: () => keep(withUpsale(entry, request, step.upsell)),
        });
        return answerWith(told, call.signal);
      }),
    findAttempt: (key, signal) => answerWith(attempts.find(key), signal),
    importLead: async (request) => {
      priced(request.lines, catalogue);
      leads.push(request);
    },
    viewPage: async (view) => void views.push(view),
    finish: async ({ order, capability }) => {
      const refused = capabilityRefusal(entries.get(order), capability);
      if (refused !== null) return refused;
      keep({ ...entryOf(order), finished: true });
      return { outcome: 'finished' };
    },
    get orders() {
      return [...entries.values()].map((entry) => shownEntry(entry, catalogue));
    },
    get leads() {
      return [...leads];
    },
    get views() {
      return [...views];
    },
    script: (...more) => attempts.plan(more),
    sell: (products) => {
      catalogue = { ...catalogue, products };
    },
  };
};
