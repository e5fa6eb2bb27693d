import { randomBytes } from 'node:crypto';
import {
  expectedOf,
  idempotencyKeyHeader,
  offerQuery,
  parseProductId,
  readOffer,
  relayPaths,
} from '@landerpay/checkout';
import * as v from 'valibot';
import { shopOrigin, tokenOf } from './shop.js';

/** How many orders are on their way at once. */
export const callers = 32;

const digits = (count: number): string =>
  Array.from(randomBytes(count), (byte) => String(byte % 10)).join('');

const newReference = (): string => `S01-${digits(7)}-${digits(7)}`;

const placed = v.object({ outcome: v.literal('placed') });

const product = (): NonNullable<ReturnType<typeof parseProductId>> => {
  const id = parseProductId('starter-kit');
  if (id === undefined) throw new Error('The bench sells nothing.');
  return id;
};

const expectedAt = async (relay: string) => {
  const query = new URLSearchParams({
    [offerQuery.kind]: 'one-time',
    [offerQuery.line]: offerQuery.writeLine({ product: product(), quantity: 1 }),
  });
  const answer = await fetch(`${relay}${relayPaths.offer}?${query}`);
  return expectedOf(readOffer(await answer.json()));
};

/** Places orders for one buyer each, so many at once, and says how many milliseconds each took. */
export const placeOrders = async (
  relay: string,
  count: number,
  atOnce = callers,
): Promise<readonly number[]> => {
  const expected = await expectedAt(relay);
  const durations: number[] = [];
  let begun = 0;
  const call = async (buyer: number): Promise<void> => {
    while (begun < count) {
      begun += 1;
      const at = performance.now();
      const answer = await fetch(`${relay}${relayPaths.orders}`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          Origin: shopOrigin,
          [idempotencyKeyHeader]: randomBytes(32).toString('base64url'),
        },
        body: JSON.stringify({
          reference: newReference(),
          attempt: 1,
          lines: [{ product: 'starter-kit', quantity: 1 }],
          expected,
          accessToken: tokenOf(buyer),
        }),
      });
      v.parse(placed, await answer.json());
      durations.push(performance.now() - at);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, (_, buyer) => call(buyer)));
  return durations;
};
