import type { Line, PaidOrder } from '../book/order.js';
import type { Campaign } from '../campaigns/campaign.js';
import type { Call, Crm } from '../crm.js';
import { fieldProblems } from '../details/field-rules.js';
import { type Amount, nothing, parseAmount } from '../money/amount.js';
import { amazonProblems, hasAmazonParameters } from '../payment/amazon-parameters.js';
import { refusalTexts } from '../wire/refusal-texts.js';
import { type FieldProblems, hasProblems, type Refusal, refuse } from '../wire/reply.js';
import { upsaleLines } from './upsale-lines.js';

/** What is added to an order, read and found well-formed. */
export type Upsale = {
  readonly campaign: Campaign;
  readonly lines: readonly Line[];
  readonly salesTax: Amount;
  /** The line that the new ones take the place of. */
  readonly replaced: Line | null;
};

const replacedLine = (order: PaidOrder, productId: string | null): Line | null | undefined =>
  productId === null ? null : order.lines.find(({ product }) => product.productId === productId);

export const readUpsale = (call: Call, crm: Crm, order: PaidOrder, campaign: Campaign): Upsale | Refusal => {
  const { parameters } = call;
  const added = upsaleLines(parameters, campaign, crm.book.newId);
  if (added.kind === 'no-products') return refuse(refusalTexts.noProducts);
  const sentTax = parameters.get('productSalesTax');
  const salesTax = sentTax === null ? nothing : parseAmount(sentTax);
  const replaced = replacedLine(order, parameters.get('replaceProductId'));
  const problems: FieldProblems = {
    ...(hasAmazonParameters(call) ? amazonProblems(call, crm) : {}),
    ...fieldProblems(parameters, 'order'),
    ...(added.kind === 'problems' ? added.problems : {}),
    ...(salesTax === null ? { productSalesTax: refusalTexts.malformed } : {}),
    ...(replaced === undefined ? { replaceProductId: refusalTexts.notInOrder } : {}),
  };
  if (hasProblems(problems) || added.kind === 'problems' || salesTax === null || replaced === undefined) {
    return refuse(problems);
  }
  return { campaign, lines: added.lines, salesTax, replaced };
};
