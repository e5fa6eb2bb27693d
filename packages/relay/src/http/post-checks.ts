import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { every } from 'hono/combine';
import { type Refused, refuse } from '../replies/reply.js';

const isJson = (contentType: string | undefined): boolean =>
  contentType?.split(';')[0]?.trim().toLowerCase() === 'application/json';

/** What every POST must be (rule 31): from an origin on the allow-list, JSON, and small. */
export const postChecks = (
  origins: readonly string[],
  largest: number,
  refused: (refusal: Refused) => Response,
): MiddlewareHandler => {
  const checkHeaders: MiddlewareHandler = async (context, next) => {
    const origin = context.req.header('Origin');
    if (origin === undefined || !origins.includes(origin)) {
      return refused(
        refuse('origin-refused', 'Requests are taken only from origins on the relay’s allow-list.'),
      );
    }
    if (!isJson(context.req.header('Content-Type'))) {
      return refused(refuse('media-type', 'Send the body as application/json.'));
    }
    return next();
  };
  const checkSize = bodyLimit({
    maxSize: largest,
    onError: () => refused(refuse('body-too-large', `The body is larger than ${largest} bytes.`)),
  });
  return every(checkHeaders, checkSize);
};
