import type { Book } from '../book/book.js';
import type { Line } from '../book/order.js';
import type { Campaign } from '../campaigns/campaign.js';
import type { Parameters } from '../wire/parameters.js';
import { refusalTexts } from '../wire/refusal-texts.js';
import { type FieldProblems, hasProblems } from '../wire/reply.js';
import { type LineNames, readLine } from './read-line.js';

export type OrderLines =
  | { readonly kind: 'lines'; readonly lines: readonly Line[] }
  | { readonly kind: 'no-products' }
  | { readonly kind: 'problems'; readonly problems: FieldProblems };

/** Product ids in the order of their numbers; the CRM stops at the first number that is missing. */
const productIds = (parameters: Parameters, from = 1): readonly string[] => {
  const productId = parameters.get(`product${from}_id`);
  return productId === null ? [] : [productId, ...productIds(parameters, from + 1)];
};

const namesOf = (number: number): LineNames => ({
  quantity: `product${number}_qty`,
  price: `product${number}_price`,
  shipping: `product${number}_shipPrice`,
});

/** The lines of an import or upsale in `product1_id`, `product2_id` and so on. */
export const numberedLines = (
  parameters: Parameters,
  campaign: Campaign | null,
  newId: Book['newId'],
  origin: Line['origin'],
): OrderLines => {
  const ids = productIds(parameters);
  const products = ids.flatMap((productId) => campaign?.products.get(productId) ?? []);
  if (products.length === 0 || products.length < ids.length) return { kind: 'no-products' };
  const read = products.map((product, index) =>
    readLine(parameters, namesOf(index + 1), { product, purchaseId: newId(), origin }),
  );
  const repeated = ids.flatMap((productId, index) =>
    ids.indexOf(productId) < index ? [[`product${index + 1}_id`, refusalTexts.repeatedProduct]] : [],
  );
  const problems: FieldProblems = Object.assign(
    Object.fromEntries(repeated),
    ...read.map((line) => line.problems),
  );
  return hasProblems(problems)
    ? { kind: 'problems', problems }
    : { kind: 'lines', lines: read.flatMap((line) => line.lines) };
};
