import { CheckBroken, ContractBroken } from './contract-case.js';

const shown = (value: unknown): string =>
  value instanceof Error ? `${value.name}: ${value.message}` : (JSON.stringify(value) ?? String(value));

/** Breaks the contract unless the condition holds. `mend` says what to change where the case's own advice would mislead. */
export function promise(
  condition: boolean,
  sentence: string,
  came?: unknown,
  mend?: string,
): asserts condition {
  if (condition) return;
  const told = came === undefined ? sentence : `${sentence} Came: ${shown(came)}`;
  throw mend === undefined ? new ContractBroken(told) : new CheckBroken(told, mend);
}

/** Both are the same when written as JSON, members in any order. */
export const promiseEqual = (came: unknown, wanted: unknown, sentence: string, mend?: string): void => {
  promise(canonical(came) === canonical(wanted), `${sentence} Wanted: ${shown(wanted)}`, came, mend);
};

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([one], [other]) => (one < other ? -1 : 1)))
      : member,
  );

/** What a call rejected with; breaks the contract if it resolved. */
export const rejectionOf = async (call: Promise<unknown>, sentence: string): Promise<unknown> => {
  const came = await call.then(
    (value) => ({ resolved: value }),
    (error: unknown) => ({ error }),
  );
  promise('error' in came, sentence, came);
  return came.error;
};
