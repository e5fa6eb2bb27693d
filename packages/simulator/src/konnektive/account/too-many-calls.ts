import type { Behaviour } from '../settings/behaviour.js';
import { refusalTexts } from '../wire/refusal-texts.js';
import { type Refusal, refuse } from '../wire/reply.js';

/** What is answered to a call beyond those that the account may have open. */
export const tooManyCalls: Refusal = refuse(refusalTexts.tooManyCalls);

/** The one refusal with a status of its own: 429, and the seconds to wait. */
export const tooManyCallsResponse = ({ replyContentType }: Behaviour, retryAfter = 1): Response =>
  new Response(JSON.stringify(tooManyCalls), {
    status: 429,
    headers: { 'content-type': `${replyContentType}; charset=utf-8`, 'retry-after': String(retryAfter) },
  });
