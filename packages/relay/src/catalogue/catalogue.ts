import type { CancelWays, ProductId, StepId } from '@landerpay/checkout';
import * as v from 'valibot';
import { settingError } from '../configuration/setting-error.js';
import { type Product, readProduct } from './product.js';
import { mistakesIn, readIn } from './reading.js';
import { readUpsellStep, type UpsellStep } from './upsell-step.js';
import { catalogueSchema } from './written-catalogue.js';

/** What the relay sells, in one currency: that of the CRM's campaign. */
export type Catalogue = {
  readonly currency: string;
  readonly products: ReadonlyMap<ProductId, Product>;
  readonly upsells: ReadonlyMap<StepId, UpsellStep>;
};

/** What is wrong with a catalogue, a sentence each; or the catalogue. */
export type ReadCatalogue =
  | { readonly catalogue: Catalogue }
  | { readonly mistakes: readonly [string, ...string[]] };

const some = (mistakes: readonly string[]): readonly [string, ...string[]] | null => {
  const [first, ...rest] = mistakes;
  return first === undefined ? null : [first, ...rest];
};

const waysOf = (written: v.InferOutput<typeof catalogueSchema>['cancel']): CancelWays | null =>
  written === undefined
    ? null
    : { url: written.url ?? null, email: written.email ?? null, phone: written.phone ?? null };

/** Reads a catalogue as it is written in JSON, and reports all of its mistakes at once. */
export const readCatalogue = (written: unknown): ReadCatalogue => {
  const parsed = v.safeParse(catalogueSchema, written);
  if (!parsed.success) {
    const sentences = parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}.`);
    return { mistakes: some(sentences) ?? ['The catalogue is not readable.'] };
  }
  const { currency } = parsed.output;
  const shared = { currency, cancel: waysOf(parsed.output.cancel) };
  const productsRead = Object.entries(parsed.output.products).map(([name, product]) =>
    readProduct(name, product, shared),
  );
  const mistakesOfProducts = some(mistakesIn(productsRead));
  if (mistakesOfProducts !== null) return { mistakes: mistakesOfProducts };
  const products = readIn(productsRead);
  const steps = Object.entries(parsed.output.upsells).map(([name, step]) =>
    readUpsellStep(name, step, products),
  );
  const mistakes = some(mistakesIn(steps));
  if (mistakes !== null) return { mistakes };
  return {
    catalogue: {
      currency,
      products: new Map(products.map((product) => [product.id, product])),
      upsells: new Map(readIn(steps).map((step) => [step.id, step])),
    },
  };
};

/**
 * Reads a catalogue as it is written in JSON. Throws a `configuration` error whose message names every mistake.
 *
 * ```json
 * { "currency": "USD",
 *   "products": {
 *     "starter-kit": { "name": "Starter kit", "price": "49.00", "shipping": "4.95",
 *                      "crmProduct": "12", "delivery": "physical" },
 *     "refill-plan": { "name": "Refill plan", "price": "1.00", "crmProduct": "15", "delivery": "physical",
 *                      "recurring": { "price": "19.50", "shipping": "2.50", "every": "30 days", "trial": "14 days" } } },
 *   "cancel": { "url": "https://shop.example/cancel" },
 *   "upsells": { "offer-1": { "product": "starter-kit", "quantity": 1 } } }
 * ```
 */
export const parseCatalogue = (written: unknown): Catalogue => {
  const read = readCatalogue(written);
  if ('catalogue' in read) return read.catalogue;
  throw settingError(`The catalogue is wrong. ${read.mistakes.join(' ')}`);
};
