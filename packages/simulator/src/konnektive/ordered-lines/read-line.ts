import type { Line } from '../book/order.js';
import { type Amount, parseAmount } from '../money/amount.js';
import type { Parameters } from '../wire/parameters.js';
import { refusalTexts } from '../wire/refusal-texts.js';
import type { FieldProblems } from '../wire/reply.js';

/** The parameters that describe one line. */
export type LineNames = { readonly quantity: string; readonly price: string; readonly shipping: string };

export type ReadLine = { readonly lines: readonly Line[]; readonly problems: FieldProblems };

const amountOr = (standard: Amount, sent: string | null): Amount | null =>
  sent === null ? standard : parseAmount(sent);

/** One line, or none and why; prices, shipping and quantity that are sent take the place of the product's. */
export const readLine = (
  parameters: Parameters,
  names: LineNames,
  line: Pick<Line, 'product' | 'purchaseId' | 'origin'>,
): ReadLine => {
  const quantity = parameters.get(names.quantity) ?? '1';
  const price = amountOr(line.product.price, parameters.get(names.price));
  const shipping = amountOr(line.product.shipping, parameters.get(names.shipping));
  const problems: FieldProblems = {
    ...(/^[1-9]\d{0,4}$/.test(quantity) ? {} : { [names.quantity]: refusalTexts.malformed }),
    ...(price === null ? { [names.price]: refusalTexts.malformed } : {}),
    ...(shipping === null ? { [names.shipping]: refusalTexts.malformed } : {}),
  };
  const lines: readonly Line[] =
    price === null || shipping === null
      ? []
      : [{ ...line, quantity: Number(quantity), price, shipping, recurrence: null }];
  return { lines, problems };
};
