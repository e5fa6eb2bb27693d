import {
  type CancelWays,
  fromDecimal,
  type Money,
  type Period,
  type ProductId,
  parseProductId,
} from '@landerpay/checkout';
import { parsePeriod } from './period.js';
import { mistakesIn, type Read, readOr } from './reading.js';
import type { WrittenProduct } from './written-catalogue.js';

/** What is billed again after today, until it is cancelled or `bills` bills were sent. */
export type Recurring = {
  /** Of each later bill, for one piece. */
  readonly price: Money;
  /** Of each later bill, for the whole line. */
  readonly shipping: Money;
  /** How long after a bill the next one comes. */
  readonly every: Period;
  /** How long after the sale the first later bill comes, where that is not `every`. */
  readonly trial: Period | null;
  /** How many bills come after today; `null` until it is cancelled. */
  readonly bills: number | null;
  /** How the buyer cancels it: nothing is sold that does not say so. */
  readonly cancel: CancelWays;
};

/** A product that the relay sells. */
export type Product = {
  readonly id: ProductId;
  readonly name: string;
  /** For one piece, paid today. */
  readonly price: Money;
  /** For the whole line, whatever the quantity; paid today. */
  readonly shipping: Money;
  /** The product's number in the CRM's campaign. */
  readonly crmProduct: string;
  readonly delivery: 'physical' | 'digital';
  /** `null` for what is paid once. */
  readonly recurring: Recurring | null;
};

/** What holds for all products of a catalogue. */
type Shared = { readonly currency: string; readonly cancel: CancelWays | null };

type Prices = { readonly price: Money; readonly shipping: Money };

const readPrices = (
  where: string,
  written: { readonly price: string; readonly shipping: string },
  currency: string,
): Read<Prices> => {
  const price = fromDecimal(written.price, currency);
  const shipping = fromDecimal(written.shipping, currency);
  return readOr(
    price === undefined || shipping === undefined ? undefined : { price, shipping },
    `${where}: its price or shipping has more decimals than ${currency} has.`,
  );
};

const readPeriod = (where: string, written: string): Read<Period> =>
  readOr(
    parsePeriod(written),
    `${where}: write a period like "30 days", "2 weeks", "1 month" or "1 year", ten years at most.`,
  );

const readRecurring = (
  where: string,
  written: WrittenProduct['recurring'],
  { currency, cancel: ways }: Shared,
): Read<Recurring | null> => {
  if (written === undefined) return { read: null };
  const cancel = readOr(
    ways ?? undefined,
    `${where}: buyers must be told how they cancel: write "cancel" with a url, an email or a phone beside "products".`,
  );
  const prices = readPrices(where, written, currency);
  const every = readPeriod(`${where}.every`, written.every);
  const trial: Read<Period | null> =
    written.trial === undefined ? { read: null } : readPeriod(`${where}.trial`, written.trial);
  if ('mistakes' in prices || 'mistakes' in every || 'mistakes' in trial || 'mistakes' in cancel) {
    return { mistakes: mistakesIn([prices, every, trial, cancel]) };
  }
  const bills = written.bills ?? null;
  return {
    read: { ...prices.read, every: every.read, trial: trial.read, bills, cancel: cancel.read },
  };
};

/** Reads a product as a catalogue writes it. */
export const readProduct = (name: string, written: WrittenProduct, shared: Shared): Read<Product> => {
  const where = `products.${name}`;
  const id = readOr(
    parseProductId(name),
    `${where}: a product’s id has lower-case letters, digits, ".", "_" and "-", at most 64 of them.`,
  );
  const prices = readPrices(where, written, shared.currency);
  const recurring = readRecurring(`${where}.recurring`, written.recurring, shared);
  if ('mistakes' in id || 'mistakes' in prices || 'mistakes' in recurring) {
    return { mistakes: mistakesIn([id, prices, recurring]) };
  }
  const { name: shown, crmProduct, delivery } = written;
  return {
    read: { id: id.read, name: shown, ...prices.read, crmProduct, delivery, recurring: recurring.read },
  };
};
