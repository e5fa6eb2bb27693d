import { dayRange, isWithin } from '../account-time/day-range.js';
import { type Order, orderStatuses } from '../book/order.js';
import type { Crm } from '../crm.js';
import type { Parameters } from '../wire/parameters.js';
import { refusalTexts } from '../wire/refusal-texts.js';
import { type FieldProblems, hasProblems } from '../wire/reply.js';

export type OrderFilter =
  | { readonly kind: 'filter'; readonly matches: (order: Order) => boolean }
  | { readonly kind: 'problems'; readonly problems: FieldProblems };

const sameText = (wanted: string | null, actual: string | undefined): boolean =>
  wanted === null || wanted.toLowerCase() === actual?.toLowerCase();

const fieldsMatch = (parameters: Parameters, order: Order): boolean =>
  sameText(parameters.get('emailAddress'), order.details.get('emailAddress')) &&
  sameText(parameters.get('orderStatus'), order.status) &&
  sameText(parameters.get('campaignId'), String(order.campaignId)) &&
  sameText(parameters.get('customerId'), String(order.customerId));

const statusProblems = (parameters: Parameters): FieldProblems => {
  const wanted = parameters.get('orderStatus')?.toUpperCase();
  return wanted === undefined || orderStatuses.some((status) => status === wanted)
    ? {}
    : { orderStatus: refusalTexts.notOneOf(orderStatuses) };
};

export const orderFilter = (parameters: Parameters, crm: Crm): OrderFilter => {
  const problems = statusProblems(parameters);
  if (hasProblems(problems)) return { kind: 'problems', problems };
  const orderId = parameters.get('orderId');
  if (orderId !== null) {
    return {
      kind: 'filter',
      matches: (order) => order.orderId === orderId && fieldsMatch(parameters, order),
    };
  }
  const range = dayRange(parameters);
  if (range.kind === 'problems') return range;
  const time = parameters.get('dateRangeType') === 'dateUpdated' ? 'updatedAt' : 'createdAt';
  return {
    kind: 'filter',
    matches: (order) => isWithin(range, order[time], crm.timeZone) && fieldsMatch(parameters, order),
  };
};
