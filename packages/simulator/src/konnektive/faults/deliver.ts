import { tooManyCallsResponse } from '../account/too-many-calls.js';
import type { Behaviour } from '../settings/behaviour.js';
import type { Reply } from '../wire/reply.js';
import { DroppedConnection } from './dropped-connection.js';
import { HalfReply } from './half-reply.js';
import type { Delivery } from './plan.js';

/** Turns the CRM's reply into what the caller gets; `reply` is `null` when the CRM was never reached. */
export const deliver = (delivery: Delivery, reply: Reply | null, behaviour: Behaviour): Response => {
  const headers = { 'content-type': `${behaviour.replyContentType}; charset=utf-8` };
  switch (delivery.kind) {
    case 'reply':
      return new Response(JSON.stringify(reply), { headers });
    case 'half-reply':
      return new HalfReply(JSON.stringify(reply), headers);
    case 'drop':
      throw new DroppedConnection(delivery.by);
    case 'too-many-calls':
      return tooManyCallsResponse(behaviour, delivery.retryAfter);
    case 'page':
      return new Response(delivery.html, {
        status: delivery.status,
        headers: {
          'content-type': 'text/html; charset=utf-8',
          ...(delivery.retryAfter === null ? {} : { 'retry-after': String(delivery.retryAfter) }),
        },
      });
    default:
      return delivery satisfies never;
  }
};
