import { problemMediaType, replayedHeader } from '@landerpay/checkout';
import { refusalReasons } from '../replies/refusal-reasons.js';
import type { Refused, Reply } from '../replies/reply.js';

/** Seconds until the caller may try again. */
export type RetryAfter = number;

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
export const writeRefusal = (refused: Refused, retryAfter: RetryAfter): Response => {
  const problem = problemOf(refused);
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      'Content-Type': problemMediaType,
      ...(problem.status === 503 ? { 'Retry-After': String(retryAfter) } : {}),
    },
  });
};

/** Writes a reply: 200 when it is final, 202 while it is settling. */
export const writeReply = (reply: Reply, retryAfter: RetryAfter): Response => {
  if (reply.reply === 'refused') return writeRefusal(reply, retryAfter);
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
