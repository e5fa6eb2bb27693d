import type { GivenOrder } from '../book/given-order.js';
import type { Coupon, Line } from '../book/order.js';
import type { Campaign } from '../campaigns/campaign.js';
import type { Call, Crm } from '../crm.js';
import { type Details, detailsIn, mergeDetails, withShippingFromBilling } from '../details/details.js';
import { fieldProblems } from '../details/field-rules.js';
import { type Amount, nothing, parseAmount } from '../money/amount.js';
import { numberedLines } from '../ordered-lines/numbered-lines.js';
import { refusalTexts } from '../wire/refusal-texts.js';
import { type FieldProblems, hasProblems, type Refusal, refuse } from '../wire/reply.js';
import { type PaySource, parsePaySource } from './pay-sources.js';
import { paymentProblems } from './payment-problems.js';

/** What an import asks for, read and found well-formed; whether it can be paid is another question. */
export type Purchase = {
  readonly campaign: Campaign;
  readonly lines: readonly Line[];
  readonly salesTax: Amount;
  readonly coupon: Coupon | null;
  readonly details: Details;
  readonly paySource: PaySource;
};

const campaignOf = (call: Call, crm: Crm, given: GivenOrder): Campaign | null => {
  const campaignId = call.parameters.get('campaignId');
  if (campaignId !== null) return crm.campaign(campaignId);
  return given.kind === 'unpaid' || given.kind === 'paid'
    ? crm.campaign(String(given.order.campaignId))
    : null;
};

const detailsOf = (call: Call, given: GivenOrder): Details => {
  const earlier: Details = given.kind === 'unpaid' || given.kind === 'paid' ? given.order.details : new Map();
  const details = mergeDetails(earlier, detailsIn(call.parameters));
  return call.parameters.get('billShipSame') === '1' ? withShippingFromBilling(details) : details;
};

/** The coupon that was sent: `null` for none, or for one that is passed over; `undefined` for one that is refused. */
const couponOf = (call: Call, crm: Crm, campaign: Campaign): Coupon | null | undefined => {
  const code = call.parameters.get('couponCode');
  if (code === null) return null;
  const discount = campaign.coupons.get(code);
  if (discount !== undefined) return { code, discount };
  return crm.behaviour.unknownCoupon === 'ignored' ? null : undefined;
};

/** Reads the lines, prices and buyer of an import, taking from its lead what the import leaves out. */
export const readPurchase = (call: Call, crm: Crm, given: GivenOrder): Purchase | Refusal => {
  const campaign = campaignOf(call, crm, given);
  const ordered = numberedLines(call.parameters, campaign, crm.book.newId, 'sale');
  if (campaign === null || ordered.kind === 'no-products') return refuse(refusalTexts.noProducts);
  const sentTax = call.parameters.get('salesTax');
  const salesTax = sentTax === null ? nothing : parseAmount(sentTax);
  const coupon = couponOf(call, crm, campaign);
  const details = detailsOf(call, given);
  const paySource = parsePaySource(call.parameters.get('paySource'));
  const problems: FieldProblems = {
    ...paymentProblems(call, crm, paySource, details),
    ...fieldProblems(call.parameters, 'order'),
    ...(ordered.kind === 'problems' ? ordered.problems : {}),
    ...(salesTax === null ? { salesTax: refusalTexts.malformed } : {}),
    ...(coupon === undefined ? { couponCode: refusalTexts.unknownCoupon } : {}),
  };
  const isRead = ordered.kind === 'lines' && salesTax !== null && coupon !== undefined && paySource !== null;
  if (hasProblems(problems) || !isRead) {
    return refuse(problems);
  }
  return { campaign, lines: ordered.lines, salesTax, coupon, details, paySource };
};
