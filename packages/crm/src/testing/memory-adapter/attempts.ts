import {
  type Answer,
  expectedOf,
  type IdempotencyKey,
  type ImportOrderRequest,
  type Offer,
} from '@landerpay/checkout';
import { type Entry, newEntry } from './order-book.js';
import { rest, type ScriptedAnswer, type ScriptedAttempt } from './script.js';

/** An answer for the page, or none. */
export type Told = Answer | { readonly outcome: 'lost' } | { readonly outcome: 'never' };

/** What the adapter in memory knows of attempts and orders. */
export type Attempts = {
  readonly begin: (
    key: IdempotencyKey,
    request: ImportOrderRequest,
    offer: Offer,
    /** What becomes of an attempt that nobody planned. */
    unscripted: () => ScriptedAttempt,
  ) => Told;
  readonly find: (key: IdempotencyKey) => Told;
  readonly plan: (attempts: readonly ScriptedAttempt[]) => void;
  readonly entries: () => readonly Entry[];
};

type Known = {
  readonly request: ImportOrderRequest;
  readonly answers: ScriptedAttempt;
  /** What was booked; made with the attempt if its script ever says `placed`. */
  readonly entry: Entry | null;
};

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const tell = (answer: ScriptedAnswer, entry: Entry | null): Told => {
  if (answer.outcome !== 'placed') return answer;
  if (entry === null) return { outcome: 'lost' };
  const { review } = answer;
  return { outcome: 'placed', order: { ...entry.order, ...(review === undefined ? {} : { review }) } };
};

/** Why an attempt is not even begun; its key stays unused and its script stays for the next. */
const refusalOf = (request: ImportOrderRequest, offer: Offer, entries: readonly Entry[]): Answer | null => {
  if (!same(request.expected, expectedOf(offer))) {
    return { outcome: 'refusal', code: 'price-changed', offer, detail: 'The buyer saw another price.' };
  }
  const bought = entries.findLast((entry) => same(entry.request.lines, request.lines));
  return bought === undefined || bought.order.number === request.again
    ? null
    : {
        outcome: 'refusal',
        code: 'already-placed',
        order: bought.order.number,
        detail: 'The same was just bought.',
      };
};

export const createAttempts = (scripted: readonly ScriptedAttempt[]): Attempts => {
  const known = new Map<IdempotencyKey, Known>();
  const planned = [...scripted];
  const entries: Entry[] = [];

  const next = (key: IdempotencyKey, attempt: Known): Told => {
    const [answer, more] = attempt.answers;
    if (answer.outcome === 'refusal' && more === undefined) known.delete(key);
    else known.set(key, { ...attempt, answers: rest(attempt.answers) });
    return tell(answer, attempt.entry);
  };

  const start = (request: ImportOrderRequest, offer: Offer, unscripted: () => ScriptedAttempt): Known => {
    const answers = planned.shift() ?? unscripted();
    const isBooked = answers.some(({ outcome }) => outcome === 'placed');
    const entry = isBooked ? newEntry(entries.length + 1, request, offer) : null;
    if (entry !== null) entries.push(entry);
    return { request, answers, entry };
  };

  return {
    begin: (key, request, offer, unscripted) => {
      const earlier = known.get(key);
      if (earlier !== undefined) {
        return same(earlier.request, request)
          ? next(key, earlier)
          : { outcome: 'refusal', code: 'malformed', detail: 'The key was used for another request.' };
      }
      return refusalOf(request, offer, entries) ?? next(key, start(request, offer, unscripted));
    },
    find: (key) => {
      const attempt = known.get(key);
      return attempt === undefined
        ? { outcome: 'refusal', code: 'unknown-attempt', detail: 'The key was never sent.' }
        : next(key, attempt);
    },
    plan: (attempts) => void planned.push(...attempts),
    entries: () => entries,
  };
};
