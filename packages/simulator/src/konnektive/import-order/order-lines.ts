import type { Book } from '../book/book.js';
import type { Line } from '../book/order.js';
import type { Campaign, Product } from '../campaigns/campaign.js';
import { type Amount, parseAmount } from '../money/amount.js';
import type { Parameters } from '../wire/parameters.js';
import { refusalTexts } from '../wire/refusal-texts.js';
import { type FieldProblems, hasProblems } from '../wire/reply.js';

export type OrderLines =
  | { readonly kind: 'lines'; readonly lines: readonly Line[] }
  | { readonly kind: 'no-products' }
  | { readonly kind: 'problems'; readonly problems: FieldProblems };

/** Product ids in the order of their numbers; the CRM stops at the first number that is missing. */
const productIds = (parameters: Parameters, from = 1): readonly string[] => {
  const productId = parameters.get(`product${from}_id`);
  return productId === null ? [] : [productId, ...productIds(parameters, from + 1)];
};

const amountOr = (standard: Amount, sent: string | null): Amount | null =>
  sent === null ? standard : parseAmount(sent);

const readLine = (parameters: Parameters, number: number, product: Product, purchaseId: string) => {
  const names = {
    quantity: `product${number}_qty`,
    price: `product${number}_price`,
    shipping: `product${number}_shipPrice`,
  };
  const quantity = parameters.get(names.quantity) ?? '1';
  const price = amountOr(product.price, parameters.get(names.price));
  const shipping = amountOr(product.shipping, parameters.get(names.shipping));
  const problems: FieldProblems = {
    ...(/^[1-9]\d{0,4}$/.test(quantity) ? {} : { [names.quantity]: refusalTexts.malformed }),
    ...(price === null ? { [names.price]: refusalTexts.malformed } : {}),
    ...(shipping === null ? { [names.shipping]: refusalTexts.malformed } : {}),
  };
  const lines: readonly Line[] =
    price === null || shipping === null
      ? []
      : [{ product, quantity: Number(quantity), price, shipping, purchaseId }];
  return { lines, problems };
};

/** The lines of an import; prices, shipping and quantity that are sent take the place of the product's. */
export const orderLines = (
  parameters: Parameters,
  campaign: Campaign | null,
  newId: Book['newId'],
): OrderLines => {
  const ids = productIds(parameters);
  const products = ids.flatMap((productId) => campaign?.products.get(productId) ?? []);
  if (products.length === 0 || products.length < ids.length) return { kind: 'no-products' };
  const read = products.map((product, index) => readLine(parameters, index + 1, product, newId()));
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
