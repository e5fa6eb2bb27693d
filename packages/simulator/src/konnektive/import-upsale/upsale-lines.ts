import type { Book } from '../book/book.js';
import type { Campaign } from '../campaigns/campaign.js';
import { numberedLines, type OrderLines } from '../ordered-lines/numbered-lines.js';
import { type LineNames, readLine } from '../ordered-lines/read-line.js';
import type { Parameters } from '../wire/parameters.js';
import { refusalTexts } from '../wire/refusal-texts.js';
import { hasProblems } from '../wire/reply.js';

const singleNames: LineNames = {
  quantity: 'productQty',
  price: 'productPrice',
  shipping: 'productShipPrice',
};

/** What an upsale adds, in either of its two shapes: `productId`, or `product1_id` and so on. */
export const upsaleLines = (
  parameters: Parameters,
  campaign: Campaign | null,
  newId: Book['newId'],
): OrderLines => {
  const productId = parameters.get('productId');
  if (productId === null) {
    return parameters.get('product1_id') === null
      ? { kind: 'problems', problems: { productId: refusalTexts.required } }
      : numberedLines(parameters, campaign, newId, 'upsale');
  }
  const product = campaign?.products.get(productId);
  if (product === undefined) return { kind: 'no-products' };
  const { lines, problems } = readLine(parameters, singleNames, {
    product,
    purchaseId: newId(),
    origin: 'upsale',
  });
  return hasProblems(problems) ? { kind: 'problems', problems } : { kind: 'lines', lines };
};
