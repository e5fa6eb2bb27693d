import type { Parameters } from '../wire/parameters.js';
import { refusalTexts } from '../wire/refusal-texts.js';
import type { FieldProblems } from '../wire/reply.js';
import { dayOf, parseDay } from './account-time.js';

/** `startDate` to `endDate`, both included, as days of the account's calendar. */
export type DayRange =
  | { readonly kind: 'days'; readonly from: string; readonly to: string }
  | { readonly kind: 'problems'; readonly problems: FieldProblems };

const day = (parameters: Parameters, name: 'startDate' | 'endDate'): string | FieldProblems => {
  const sent = parameters.get(name);
  if (sent === null) return { [name]: refusalTexts.required };
  return parseDay(sent) ?? { [name]: refusalTexts.malformed };
};

/** Both days are required: whoever names an order by its id does not ask for them. */
export const dayRange = (parameters: Parameters): DayRange => {
  const from = day(parameters, 'startDate');
  const to = day(parameters, 'endDate');
  if (typeof from === 'string' && typeof to === 'string') return { kind: 'days', from, to };
  const problems = { ...(typeof from === 'string' ? {} : from), ...(typeof to === 'string' ? {} : to) };
  return { kind: 'problems', problems };
};

export const isWithin = (
  range: Extract<DayRange, { kind: 'days' }>,
  epochMs: number,
  timeZone: string,
): boolean => {
  const on = dayOf(epochMs, timeZone);
  return range.from <= on && on <= range.to;
};
