import { dayOf, parseDay } from '../account-time/account-time.js';
import { type Order, orderStatuses } from '../book/order.js';
import type { Crm } from '../crm.js';
import type { Parameters } from '../wire/parameters.js';
import { refusalTexts } from '../wire/refusal-texts.js';
import { type FieldProblems, hasProblems } from '../wire/reply.js';

export type OrderFilter =
  | { readonly kind: 'filter'; readonly matches: (order: Order) => boolean }
  | { readonly kind: 'problems'; readonly problems: FieldProblems };

type DayRange = { readonly from: string; readonly to: string };

const day = (parameters: Parameters, name: 'startDate' | 'endDate'): string | FieldProblems => {
  const sent = parameters.get(name);
  if (sent === null) return { [name]: refusalTexts.required };
  return parseDay(sent) ?? { [name]: refusalTexts.malformed };
};

/** Without an order id both days are required; with one they are not looked at. */
const dayRange = (parameters: Parameters): DayRange | FieldProblems => {
  const from = day(parameters, 'startDate');
  const to = day(parameters, 'endDate');
  if (typeof from === 'string' && typeof to === 'string') return { from, to };
  return { ...(typeof from === 'string' ? {} : from), ...(typeof to === 'string' ? {} : to) };
};

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
  if (!('from' in range)) return { kind: 'problems', problems: range };
  const time = parameters.get('dateRangeType') === 'dateUpdated' ? 'updatedAt' : 'createdAt';
  return {
    kind: 'filter',
    matches: (order) => {
      const on = dayOf(order[time], crm.timeZone);
      return range.from <= on && on <= range.to && fieldsMatch(parameters, order);
    },
  };
};
