import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { startShop } from '../start-shop.js';

const portOf = (address: AddressInfo | string | null): number =>
  typeof address === 'object' && address !== null ? address.port : 0;

/** An Amazon that writes down what it is asked, and answers nothing before it is let to. */
const openSlowAmazon = async () => {
  const asked: string[] = [];
  let answer = (): void => undefined;
  const letAnswer = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const server = createServer(async ({ url }, response) => {
    asked.push(String(url));
    server.emit('asked');
    await letAnswer;
    response.end(JSON.stringify({ result: 'done', state: 'Open' }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${portOf(server.address())}`,
    asked,
    untilAsked: once(server, 'asked'),
    answer: () => answer(),
    close: () => void server.close(),
  };
};

test('an order that is under way is not begun again, and a look-up waits for its end', async ({
  onTestFinished,
}) => {
  const amazon = await openSlowAmazon();
  onTestFinished(amazon.close);
  const shop = await startShop({ amazonOrigin: amazon.origin });
  onTestFinished(shop.close);
  const post = async (path: string): Promise<unknown> => {
    const body = JSON.stringify({ orderReferenceId: 'S01-1234567-7654321' });
    return (await fetch(`${shop.origin}${path}`, { method: 'POST', body })).json();
  };
  const first = post('/orders');
  await amazon.untilAsked;
  const meanwhile = [post('/orders'), post('/orders/look-up')];
  // The shop answers in the order in which it is asked, so by then the two have arrived.
  await fetch(shop.origin);
  amazon.answer();
  const placed = { sentence: 'Thank you! Your honey is on its way.', isOver: true, needsAnotherCard: false };
  expect(await Promise.all([first, ...meanwhile])).toEqual([placed, placed, placed]);
  expect(amazon.asked).toEqual([
    '/__server/get-order-reference-details',
    '/__server/confirm-order-reference',
    '/__server/authorize',
  ]);
});
