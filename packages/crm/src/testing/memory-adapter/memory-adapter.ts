import {
  type Answer,
  type CrmAdapter,
  LanderpayError,
  type OfferRequest,
  offerUnavailable,
  type ReferenceId,
  referenceOf,
  relayUnreachable,
} from '@landerpay/checkout';
import { createAttempts, type Told } from './attempts.js';
import { charged } from './charge.js';
import type { MemoryAdapterOptions, MemoryProduct } from './options.js';
import { type MemoryOrder, shownEntry } from './order-book.js';
import { catalogueOf, priced } from './pricing.js';
import type { ScriptedAttempt } from './script.js';
import { unshippable } from './shipping.js';

/** A `CrmAdapter` without a server, and what a test or a story may do to it. */
export type MemoryAdapter = CrmAdapter & {
  /** Every order placed, the oldest first. */
  readonly orders: readonly MemoryOrder[];
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

const kindOf = (reference: ReferenceId): OfferRequest['kind'] =>
  referenceOf(reference).kind === 'order-reference' ? 'one-time' : 'recurring';

/**
 * A complete shop in memory, for stories and for users' tests: it prices, places each order once, asks before the same
 * is bought again, refuses a price that the buyer did not see, and answers as its script says. It keeps every promise
 * of `crmAdapterContract`. Unless `charge` is given nothing is charged, and every reference and every token will do.
 */
export const memoryAdapter = (options: MemoryAdapterOptions = {}): MemoryAdapter => {
  let catalogue = catalogueOf(options);
  const attempts = createAttempts(options.attempts ?? []);
  return {
    name: 'memory',
    getOffer: async (request, signal) => {
      switch (options.offer) {
        case 'never':
          return hanging(signal);
        case 'unavailable':
          throw offerUnavailable('The shop in memory is told to sell nothing.', false);
        case 'unreachable':
          throw relayUnreachable(new Error('The shop in memory is told not to answer.'));
        case 'priced':
        case undefined:
          return priced(request, catalogue);
        default:
          return options.offer satisfies never;
      }
    },
    importOrder: async (request, call) => {
      const { key, signal } = call;
      try {
        const offer = priced({ kind: kindOf(request.reference), lines: request.lines }, catalogue);
        const told = attempts.begin(key, request, offer, () => {
          const { charge, shipsTo } = options;
          const isShipped = shipsTo !== undefined && offer.delivery === 'physical';
          const refused = isShipped ? unshippable(shipsTo, request, call) : undefined;
          return refused ?? charged(charge, request, call);
        });
        return await answerWith(told, signal);
      } catch (error) {
        if (!(error instanceof LanderpayError) || error.code !== 'offer-unavailable') throw error;
        return { outcome: 'refusal', code: 'malformed', detail: 'A line is not sold.' };
      }
    },
    findAttempt: (key, signal) => answerWith(attempts.find(key), signal),
    get orders() {
      return attempts.entries().map(shownEntry);
    },
    script: (...more) => attempts.plan(more),
    sell: (products) => {
      catalogue = { ...catalogue, products };
    },
  };
};
