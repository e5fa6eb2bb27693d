import { problemMediaType, replayedHeader } from '@landerpay/checkout';
import type { Log } from '../events/event.js';
import { refusalReasons } from '../replies/refusal-reasons.js';
import type { Answered, Refused, Reply } from '../replies/reply.js';

/** Seconds until the caller may try again. */
type RetryAfter = number;

/** Writes what the relay says as HTTP, and logs refusals. */
export type Replies = {
  readonly refused: (refused: Refused) => Response;
  readonly reply: (reply: Reply) => Response;
};

const secondsOf = (milliseconds: number): RetryAfter => Math.max(1, Math.ceil(milliseconds / 1_000));

/** When a refusal is worth another try; `null` where waiting does not help. */
const retryAfterOf = (refused: Refused, status: number, usual: RetryAfter): RetryAfter | null => {
  if ('retryAfter' in refused && refused.retryAfter !== undefined) return secondsOf(refused.retryAfter);
  return status === 503 ? usual : null;
};

const problemOf = (refused: Refused) => {
  const { code, status } = refusalReasons[refused.reason];
  const shared = {
    type: `urn:landerpay:refusal:${code}`,
    title: refused.reason,
    status,
    detail: refused.detail,
    code,
  };
  switch (refused.reason) {
    case 'price-changed':
      return { ...shared, offer: refused.offer };
    case 'already-placed':
      return { ...shared, order: refused.order };
    default:
      return shared;
  }
};

/** Writes a refusal as a problem document (RFC 9457). */
const writeRefusal = (refused: Refused, retryAfter: RetryAfter): Response => {
  const problem = problemOf(refused);
  const again = retryAfterOf(refused, problem.status, retryAfter);
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      'Content-Type': problemMediaType,
      ...(again === null ? {} : { 'Retry-After': String(again) }),
    },
  });
};

/** Writes an outcome: 200 when it is final, 202 while it is settling. */
const writeOutcome = (reply: Answered, retryAfter: RetryAfter): Response => {
  const isSettling = reply.outcome.outcome === 'settling';
  return new Response(JSON.stringify(reply.outcome), {
    status: isSettling ? 202 : 200,
    headers: {
      'Content-Type': 'application/json',
      ...(isSettling ? { 'Retry-After': String(retryAfter) } : {}),
      ...(reply.replayed ? { [replayedHeader]: 'true' } : {}),
    },
  });
};

/** `retryAfter` is in seconds. */
export const createReplies = (log: Log, retryAfter: RetryAfter): Replies => {
  const refused = (refusal: Refused): Response => {
    log({ event: 'refused', reason: refusal.reason });
    return writeRefusal(refusal, retryAfter);
  };
  return {
    refused,
    reply: (reply) => (reply.reply === 'refused' ? refused(reply) : writeOutcome(reply, retryAfter)),
  };
};
