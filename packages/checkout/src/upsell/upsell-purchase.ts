import type { UpsellOffer } from '../offer/upsell-offer.js';
import type { ImportUpsaleCall, ImportUpsaleRequest } from '../ports/adapter-imports.js';
import type { Answer, CrmAdapter } from '../ports/crm-adapter.js';
import type { Purchase } from '../purchase/purchase.js';
import type { Store } from '../store/store.js';
import type { UpsellState } from './upsell-state.js';

/** What sells and remembers: the adapter's calls that an upsell makes. */
export type UpsellCalls = Pick<CrmAdapter, 'findAttempt'> & {
  /**
   * The adapter's, to which the caller adds the buyer's token: an upsell never sees it. Where there is none (any more),
   * answer with the refusal `token-refused` and send nothing.
   */
  readonly importUpsale: (
    request: ImportUpsaleRequest,
    call: Omit<ImportUpsaleCall, 'accessToken'>,
  ) => Promise<Answer>;
};

/**
 * A running offer of one step to one order. It is a purchase, so that widgets and sign-in tell it what they tell every
 * purchase; `placeOrder` is the buyer's click on the button that has the price on it. What the buyer is shown is `upsell`.
 */
export type UpsellPurchase = Purchase & {
  readonly upsell: Pick<Store<UpsellState>, 'get' | 'subscribe'>;
  /** What the step offers to this order, once it is loaded. In place of the event `offer-loaded`. */
  readonly offer: (offer: UpsellOffer) => void;
  /** The buyer's no. Says whether it was obeyed; while an attempt is under way it is not. */
  readonly skip: () => boolean;
};
