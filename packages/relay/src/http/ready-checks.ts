import { tellFailure } from '../events/failures.js';
import type { Parts } from '../parts.js';
import type { Running } from '../placing/running.js';
import type { ReadyCheck } from './ready.js';

/** How long the ledger may take to write one row, in milliseconds. */
const ledgerWithin = 3_000;

const within = async (
  work: Promise<void>,
  { clock, log }: Pick<Parts, 'clock' | 'log'>,
): Promise<'done' | 'failed' | 'late'> => {
  let cancel = (): void => {};
  const late = new Promise<'late'>((resolve) => {
    cancel = clock.after(ledgerWithin, () => resolve('late'));
  });
  const done = work.then(
    () => 'done' as const,
    (error: unknown) => {
      tellFailure(log, 'readiness', error);
      return 'failed' as const;
    },
  );
  const ended = await Promise.race([done, late]);
  cancel();
  return ended;
};

/** The ledger must be writable: money is sent by what is committed (rule 37). */
export const ledgerCheck =
  (parts: Pick<Parts, 'clock' | 'ledger' | 'log'>): ReadyCheck =>
  async () => {
    const name = 'ledger';
    const ended = await within(parts.ledger.writable(), parts);
    switch (ended) {
      case 'done':
        return { name, ready: true };
      case 'failed':
        return { name, ready: false, because: 'The ledger cannot be written: see `failed` in the log.' };
      case 'late':
        return { name, ready: false, because: 'The ledger takes longer than three seconds to write a row.' };
      default:
        return ended satisfies never;
    }
  };

/** A relay that stops takes nothing new (rule 40). */
export const drainingCheck =
  ({ isLeaving }: Pick<Running, 'isLeaving'>): ReadyCheck =>
  async () =>
    isLeaving()
      ? { name: 'draining', ready: false, because: 'The relay is stopping.' }
      : { name: 'draining', ready: true };

/** Buyers' addresses must be theirs, not a proxy's (rule 32). */
export const proxiesCheck =
  (mistake: () => string | null): ReadyCheck =>
  async () => {
    const because = mistake();
    return because === null ? { name: 'proxies', ready: true } : { name: 'proxies', ready: false, because };
  };
