import type { ProductId } from '../identity/ids.js';
import type { Money } from '../money/money.js';
import type { Terms } from './terms.js';

/** Whether the buyer pays once or agrees to be charged again. */
export type CheckoutKind = 'one-time' | 'recurring';

/** What a page asks to sell: which product, and how many (1 to 99). */
export type Line = { readonly product: ProductId; readonly quantity: number };

/** A line of an offer, priced by the relay. `price` is for one piece, without shipping. */
export type OfferLine = Line & { readonly name: string; readonly price: Money };

/** What is sold, as the relay prices it; what the page shows and what `expected` is taken from. */
export type Offer = {
  readonly kind: CheckoutKind;
  /** `physical` needs the buyer's address, `digital` does not. */
  readonly delivery: 'physical' | 'digital';
  readonly lines: readonly OfferLine[];
  readonly shipping: Money;
  readonly total: Money;
  /** Changes whenever a price, a name or the shipping of these lines changes. */
  readonly catalogueVersion: string;
  /** What the buyer must be shown and accept, if anything of it is billed again; else `null`. */
  readonly terms: Terms | null;
  /** The version of the terms; `null` when there are none. */
  readonly termsVersion: string | null;
};

/** What the buyer saw. The relay refuses to charge anything else (R4). */
export type Expected = {
  /** In the currency's smallest unit. */
  readonly total: number;
  readonly currency: string;
  readonly catalogueVersion: string;
  readonly termsVersion: string | null;
};

/** What to tell the relay that the buyer saw, when this offer was on the page. */
export const expectedOf = ({ total, catalogueVersion, termsVersion }: Offer): Expected => ({
  total: total.amount,
  currency: total.currency,
  catalogueVersion,
  termsVersion,
});
