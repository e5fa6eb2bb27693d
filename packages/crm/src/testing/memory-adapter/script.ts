import type { Answer } from '@landerpay/checkout';

/**
 * One answer of the adapter in memory.
 *
 * - `{ outcome: 'placed' }`: the order, with `review` if the CRM still checks it or turned it down.
 * - `{ outcome: 'lost' }`: no answer; the call rejects with `relay-unreachable`.
 * - `{ outcome: 'never' }`: the call hangs until its signal is aborted.
 * - any other outcome or refusal, as it is.
 */
export type ScriptedAnswer =
  | { readonly outcome: 'placed'; readonly review?: 'pending' | 'refused' }
  | { readonly outcome: 'lost' }
  | { readonly outcome: 'never' }
  | Exclude<Answer, { readonly outcome: 'placed' }>;

/**
 * What one attempt is answered with: the import first, then every further call with its key, which are look-ups and
 * repeated imports. The last answer stays. If `placed` is among them the order exists from the import on, whatever the
 * page was told: an order whose answer was lost is `[{ outcome: 'lost' }, { outcome: 'placed' }]`.
 */
export type ScriptedAttempt = readonly [ScriptedAnswer, ...ScriptedAnswer[]];

/** What becomes of an attempt that nobody scripted. */
export const usualAttempt: ScriptedAttempt = [{ outcome: 'placed' }];

/** An attempt's answers as they are used up. The last one stays. */
export const rest = ([first, second, ...others]: ScriptedAttempt): ScriptedAttempt =>
  second === undefined ? [first] : [second, ...others];
