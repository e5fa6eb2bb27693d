import { dayRange, isWithin } from '../account-time/day-range.js';
import { type Order, orderStatuses } from '../book/order.js';
import type { Crm } from '../crm.js';
import { billingNames, buyerNames, shippingNames } from '../details/detail-names.js';
import type { Parameters } from '../wire/parameters.js';
import { refusalTexts } from '../wire/refusal-texts.js';
import { type FieldProblems, hasProblems } from '../wire/reply.js';

export type OrderFilter =
  | { readonly kind: 'filter'; readonly matches: (order: Order) => boolean }
  | { readonly kind: 'problems'; readonly problems: FieldProblems };

const sameText = (wanted: string | null, actual: string | undefined): boolean =>
  wanted === null || wanted.toLowerCase() === actual?.toLowerCase();

/** What a query is narrowed down by, besides its days; a parameter that is none of these narrows nothing. */
export const filterNames = [
  ...buyerNames,
  ...billingNames,
  ...shippingNames,
  'orderStatus',
  'campaignId',
  'customerId',
] as const;

const dateRangeTypes = ['dateCreated', 'dateUpdated'] as const;

const valueIn = (order: Order, name: (typeof filterNames)[number]): string | undefined => {
  switch (name) {
    case 'orderStatus':
      return order.status;
    case 'campaignId':
      return String(order.campaignId);
    case 'customerId':
      return String(order.customerId);
    default:
      return order.details.get(name);
  }
};

const fieldsMatch = (parameters: Parameters, order: Order): boolean =>
  filterNames.every((name) => sameText(parameters.get(name), valueIn(order, name)));

const problemsOf = (parameters: Parameters): FieldProblems => {
  const status = parameters.get('orderStatus')?.toUpperCase();
  const rangeType = parameters.get('dateRangeType');
  return {
    ...(status === undefined || orderStatuses.some((known) => known === status)
      ? {}
      : { orderStatus: refusalTexts.notOneOf(orderStatuses) }),
    ...(rangeType === null || dateRangeTypes.some((known) => known === rangeType)
      ? {}
      : { dateRangeType: refusalTexts.notOneOf(dateRangeTypes) }),
  };
};

export const orderFilter = (parameters: Parameters, crm: Crm): OrderFilter => {
  const problems = problemsOf(parameters);
  const orderId = parameters.get('orderId');
  if (orderId !== null) {
    if (hasProblems(problems)) return { kind: 'problems', problems };
    return {
      kind: 'filter',
      matches: (order) => order.orderId === orderId && fieldsMatch(parameters, order),
    };
  }
  const range = dayRange(parameters);
  if (range.kind === 'problems') return { kind: 'problems', problems: { ...problems, ...range.problems } };
  if (hasProblems(problems)) return { kind: 'problems', problems };
  const time = parameters.get('dateRangeType') === 'dateUpdated' ? 'updatedAt' : 'createdAt';
  return {
    kind: 'filter',
    matches: (order) => isWithin(range, order[time], crm.timeZone) && fieldsMatch(parameters, order),
  };
};
