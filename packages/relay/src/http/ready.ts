import type { Clock } from '@landerpay/checkout';

/** Whether one thing is as it must be before this relay takes orders; `because` is for the operator. */
export type Readiness =
  | { readonly name: string; readonly ready: true }
  | { readonly name: string; readonly ready: false; readonly because: string };

/** Looks at one thing; must not reject. */
export type ReadyCheck = () => Promise<Readiness>;

/** What `GET /readyz` says. */
export type Ready = { readonly ready: boolean; readonly checks: readonly Readiness[] };

/** For how long an answer holds, in milliseconds: whoever asks often must not make the ledger write often. */
const holds = 1_000;

/** Asks all checks, at most once a second. */
export const createReady = (checks: readonly ReadyCheck[], clock: Clock): (() => Promise<Ready>) => {
  let last: { readonly at: number; readonly answer: Promise<Ready> } | null = null;
  const ask = async (): Promise<Ready> => {
    const all = await Promise.all(checks.map((check) => check()));
    return { ready: all.every(({ ready }) => ready), checks: all };
  };
  return () => {
    const now = clock.now();
    // An answer from a later time than now is of a clock that was set back since.
    if (last === null || now < last.at || now >= last.at + holds) last = { at: now, answer: ask() };
    return last.answer;
  };
};
