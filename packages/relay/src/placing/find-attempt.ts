import type { IdempotencyKey } from '@landerpay/checkout';
import { isUnfinished } from '../ledger/states.js';
import type { Parts } from '../parts.js';
import { outcomeOf } from '../replies/outcome-of.js';
import { type Reply, refuse } from '../replies/reply.js';
import type { Running } from './running.js';

/** `GET /attempts`: how the attempt stands that this key opens. It reads, and does nothing else. */
export const createFindAttempt =
  (parts: Parts, running: Running) =>
  async (key: IdempotencyKey): Promise<Reply> => {
    const { hashes, ledger } = parts;
    const handle = await ledger.findByKey(hashes.key(key));
    if (handle === null) return refuse('unknown-attempt', 'No attempt came with this Idempotency-Key.');
    const { attempt, fingerprint } = handle;
    const mayResume = attempt.fingerprint === fingerprint && !running.isRunning(attempt.id);
    return {
      reply: 'outcome',
      outcome: outcomeOf(attempt, mayResume, parts),
      replayed: !isUnfinished(attempt.state),
    };
  };
