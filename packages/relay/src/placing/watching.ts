import type { Attempt } from '../ledger/attempt.js';
import type { Parts } from '../parts.js';
import type { AttemptId } from '../secrets/identifiers.js';

/** The first pause between two looks, and the longest, in milliseconds: another relay's answer is seen that late. */
const pauses = { first: 100, longest: 1_000, growth: 1.5 } as const;

/** Whether somebody, here or in another process, acts for an attempt. */
export const isLeased = (attempt: Attempt): boolean => 'leased' in attempt && attempt.leased;

/** Whether an attempt goes on by itself: somebody acts for it, or look-ups find out what became of it. */
export const isMoving = (attempt: Attempt): boolean =>
  attempt.state === 'settling' || attempt.state === 'sent' || isLeased(attempt);

/** How long to watch an attempt, in milliseconds, for as long as it is as `moves` says. */
export type Watching = {
  readonly longest: number;
  readonly moves: (attempt: Attempt) => boolean;
  /** Aborted when the caller hangs up. */
  readonly signal: AbortSignal | null;
};

/**
 * Waits until an attempt moves no more, or for so many milliseconds, or until the caller hangs up. Another
 * process may drive it, so the ledger is looked at again and again; nothing of it is held meanwhile.
 */
export const watch = async (
  { clock, ledger }: Pick<Parts, 'clock' | 'ledger'>,
  id: AttemptId,
  { longest, moves, signal }: Watching,
): Promise<Attempt> => {
  const until = clock.now() + longest;
  let pause: number = pauses.first;
  for (;;) {
    const attempt = await ledger.read(id);
    const left = until - clock.now();
    if (!moves(attempt) || left <= 0 || signal?.aborted === true) return attempt;
    await new Promise<void>((resolve) => {
      const end = (): void => {
        cancel();
        signal?.removeEventListener('abort', end);
        resolve();
      };
      const cancel = clock.after(Math.min(pause, left), end);
      signal?.addEventListener('abort', end);
    });
    pause = Math.min(pause * pauses.growth, pauses.longest);
  }
};
