import type { IdempotencyKey } from '@landerpay/checkout';
import type { Attempt } from '../ledger/attempt.js';
import { isUnfinished } from '../ledger/states.js';
import type { Parts } from '../parts.js';
import { outcomeOf } from '../replies/outcome-of.js';
import { type Reply, refuse } from '../replies/reply.js';
import type { Running } from './running.js';
import { isMoving, watch } from './watching.js';

/** Whose attempt is asked for, and for how long the answer may wait for it to end. */
export type FindAttempt = {
  readonly key: IdempotencyKey;
  /** Milliseconds; the relay's own limit holds where it is shorter. */
  readonly wait: number;
  /** Aborted when the caller hangs up. */
  readonly signal: AbortSignal | null;
};

/** `GET /attempts`: how the attempt stands that this key opens. It reads and waits, and does nothing else. */
export const createFindAttempt =
  (parts: Parts, running: Running) =>
  async ({ key, wait, signal }: FindAttempt): Promise<Reply> => {
    const { hashes, ledger, settings } = parts;
    const handle = await ledger.findByKey(hashes.key(key));
    if (handle === null) return refuse('unknown-attempt', 'No attempt came with this Idempotency-Key.');
    const { attempt: found, fingerprint } = handle;
    const longest = Math.min(wait, settings.answerWithin);
    const moves = (attempt: Attempt): boolean => isMoving(attempt) && !running.isDraining();
    const attempt = longest > 0 ? await watch(parts, found.id, { longest, moves, signal }) : found;
    const mayResume = attempt.fingerprint === fingerprint && !running.isRunning(attempt.id);
    return {
      reply: 'outcome',
      outcome: outcomeOf(attempt, mayResume, parts),
      replayed: !isUnfinished(attempt.state),
    };
  };
