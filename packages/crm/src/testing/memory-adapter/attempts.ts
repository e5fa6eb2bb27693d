import type { Answer, IdempotencyKey, OrderNumber, PlacedOrder } from '@landerpay/checkout';
import { rest, type ScriptedAnswer, type ScriptedAttempt } from './script.js';

/** An answer for the page, or none. */
export type Told = Answer | { readonly outcome: 'lost' } | { readonly outcome: 'never' };

/** A sale that is asked for: of an order, or of an upsale. */
export type Sale = {
  readonly request: object;
  /** Why it is not even begun; its key stays unused and its script stays for the next. */
  readonly refusal: () => Answer | null;
  /** What becomes of it if nobody planned it. */
  readonly unscripted: () => ScriptedAttempt;
  /** Writes it into the book. */
  readonly book: () => OrderNumber;
};

/** What the adapter in memory knows of attempts. */
export type Attempts = {
  readonly begin: (key: IdempotencyKey, sale: Sale) => Told;
  readonly find: (key: IdempotencyKey) => Told;
  readonly plan: (attempts: readonly ScriptedAttempt[]) => void;
};

type Known = {
  readonly request: object;
  readonly answers: ScriptedAttempt;
  /** What was booked; made with the attempt if its script ever says `placed`. */
  readonly order: OrderNumber | null;
};

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** `orderOf` reads an order as it is now. */
export const createAttempts = (
  scripted: readonly ScriptedAttempt[],
  orderOf: (number: OrderNumber) => PlacedOrder,
): Attempts => {
  const known = new Map<IdempotencyKey, Known>();
  const planned = [...scripted];

  const tell = (answer: ScriptedAnswer, order: OrderNumber | null): Told => {
    if (answer.outcome !== 'placed') return answer;
    if (order === null) return { outcome: 'lost' };
    const { review } = answer;
    return { outcome: 'placed', order: { ...orderOf(order), ...(review === undefined ? {} : { review }) } };
  };

  const next = (key: IdempotencyKey, attempt: Known): Told => {
    const [answer, more] = attempt.answers;
    if (answer.outcome === 'refusal' && more === undefined) known.delete(key);
    else known.set(key, { ...attempt, answers: rest(attempt.answers) });
    return tell(answer, attempt.order);
  };

  const start = ({ request, unscripted, book }: Sale): Known => {
    const answers = planned.shift() ?? unscripted();
    const isBooked = answers.some(({ outcome }) => outcome === 'placed');
    return { request, answers, order: isBooked ? book() : null };
  };

  return {
    begin: (key, sale) => {
      const earlier = known.get(key);
      if (earlier !== undefined) {
        return same(earlier.request, sale.request)
          ? next(key, earlier)
          : { outcome: 'refusal', code: 'malformed', detail: 'The key was used for another request.' };
      }
      return sale.refusal() ?? next(key, start(sale));
    },
    find: (key) => {
      const attempt = known.get(key);
      return attempt === undefined
        ? { outcome: 'refusal', code: 'unknown-attempt', detail: 'The key was never sent.' }
        : next(key, attempt);
    },
    plan: (attempts) => void planned.push(...attempts),
  };
};
