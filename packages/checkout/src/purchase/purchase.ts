import { initialCheckout } from '../machine/checkout.js';
import type { ImportOrderCall, ImportOrderRequest } from '../ports/adapter-imports.js';
import type { Answer, CrmAdapter, OfferRequest } from '../ports/crm-adapter.js';
import { drive, type Purchase } from './drive.js';
import type { Surroundings } from './surroundings.js';

/** What sells and remembers: the adapter's calls that a purchase makes. */
export type PurchaseCalls = Pick<CrmAdapter, 'findAttempt'> & {
  /**
   * The adapter's, to which the caller adds the buyer's token: a purchase never sees it. Where there is none (any more),
   * answer with the refusal `token-refused` and send nothing.
   */
  readonly importOrder: (
    request: ImportOrderRequest,
    call: Omit<ImportOrderCall, 'accessToken'>,
  ) => Promise<Answer>;
};

/**
 * Drives one checkout, from nothing chosen to an order, as `drive` says.
 */
export const createPurchase = (
  { kind, lines }: OfferRequest,
  { importOrder, findAttempt }: PurchaseCalls,
  surroundings: Surroundings,
): Purchase =>
  drive(
    {
      initial: { ...initialCheckout, kind },
      bought: () => ({ lines }),
      send: ({ key, request }, signal) => importOrder(request, { key, signal }),
      findAttempt,
    },
    surroundings,
  );
