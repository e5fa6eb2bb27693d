import * as v from 'valibot';
import { type Amount, nothing } from '../money/amount.js';
import { amountSchema } from './amount-schema.js';
import { type Billing, type BillingSeed, billingSchema } from './billing.js';

/** A product of a campaign as it is seeded: prices are decimal strings in the campaign's currency. */
export type ProductSeed = {
  /** The campaign product id, digits only, as it is sent in `product1_id`. */
  readonly productId: string;
  readonly name: string;
  readonly price: string;
  /** Shipping per line, whatever the quantity; `0.00` when left out. */
  readonly shipping?: string;
  readonly delivery: 'shipped' | 'digital';
  /** How it is billed again; once only when left out. */
  readonly billing?: BillingSeed;
};

/** A coupon of a campaign: `discount` is a decimal string, taken off the price of the goods. */
export type CouponSeed = { readonly code: string; readonly discount: string };

/** A campaign as it is seeded; the currency belongs to the campaign, no request names one. */
export type CampaignSeed = {
  readonly campaignId: number;
  readonly name: string;
  /** ISO 4217 code. */
  readonly currency: string;
  readonly products: readonly ProductSeed[];
  /** The countries that goods are shipped to, as ISO 3166 codes like `US`; all of them when left out. */
  readonly shipsTo?: readonly string[];
  /** How long after the sale upsales are taken; 120 when left out. */
  readonly upsaleMinutes?: number;
  /**
   * A sale and its upsales are one transaction, taken when the time for upsales is over; the live service has this for
   * cards only. Each is its own when left out.
   */
  readonly singleTransaction?: boolean;
  /** None when left out. */
  readonly coupons?: readonly CouponSeed[];
};

export type Product = {
  readonly productId: string;
  readonly name: string;
  readonly price: Amount;
  readonly shipping: Amount;
  readonly delivery: 'shipped' | 'digital';
  /** `null`: once only. */
  readonly billing: Billing | null;
};

export type Campaign = {
  readonly campaignId: number;
  readonly name: string;
  readonly currency: string;
  readonly products: ReadonlyMap<string, Product>;
  /** `null`: all countries. */
  readonly shipsTo: readonly string[] | null;
  readonly upsaleMinutes: number;
  readonly singleTransaction: boolean;
  /** By code. */
  readonly coupons: ReadonlyMap<string, Amount>;
};

const productSchema = v.strictObject({
  productId: v.pipe(v.string(), v.regex(/^\d{1,10}$/, 'a productId has digits only, like "12"')),
  name: v.pipe(v.string(), v.nonEmpty()),
  price: amountSchema,
  shipping: v.optional(amountSchema),
  delivery: v.picklist(['shipped', 'digital']),
  billing: v.optional(billingSchema),
});

const unique = (ids: readonly (string | number)[]): boolean => new Set(ids).size === ids.length;

const campaignSchema = v.pipe(
  v.strictObject({
    campaignId: v.pipe(v.number(), v.integer(), v.minValue(1)),
    name: v.pipe(v.string(), v.nonEmpty()),
    currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'a currency is an ISO 4217 code, like "USD"')),
    products: v.pipe(
      v.array(productSchema),
      v.check((list) => unique(list.map((product) => product.productId)), 'a productId stands here twice'),
    ),
    shipsTo: v.optional(
      v.pipe(
        v.array(
          v.pipe(
            v.string(),
            v.regex(/^[A-Z]{2}$/, 'a country is an ISO 3166 code of two letters, like "US"'),
          ),
        ),
        v.nonEmpty('a campaign ships somewhere: leave shipsTo out for all countries'),
      ),
    ),
    upsaleMinutes: v.optional(v.pipe(v.number(), v.minValue(0)), 120),
    singleTransaction: v.optional(v.boolean(), false),
    coupons: v.optional(
      v.array(v.strictObject({ code: v.pipe(v.string(), v.nonEmpty()), discount: amountSchema })),
      [],
    ),
  }),
  v.transform(
    (seed): Campaign => ({
      ...seed,
      shipsTo: seed.shipsTo ?? null,
      coupons: new Map(seed.coupons.map(({ code, discount }) => [code, discount])),
      products: new Map(
        seed.products.map((product) => [
          product.productId,
          { ...product, shipping: product.shipping ?? nothing, billing: product.billing ?? null },
        ]),
      ),
    }),
  ),
);

/** Reads seeded campaigns, from options or from `POST /__test/seed`. */
export const campaignsSchema = v.pipe(
  v.array(campaignSchema),
  v.check((list) => unique(list.map((campaign) => campaign.campaignId)), 'a campaignId stands here twice'),
  v.transform(
    (list): ReadonlyMap<number, Campaign> => new Map(list.map((campaign) => [campaign.campaignId, campaign])),
  ),
);
