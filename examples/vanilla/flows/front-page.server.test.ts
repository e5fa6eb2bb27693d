import { expect, test } from 'vitest';
import { startShop } from '../start-shop.js';

test('the address that the shop prints leads to its pages', async ({ onTestFinished }) => {
  const shop = await startShop({ amazonOrigin: 'http://amazon.test' });
  onTestFinished(shop.close);
  const front = await (await fetch(`${shop.origin}/`)).text();
  const addresses = [...front.matchAll(/href="([^"]+)"/g)].map(([, address]) => address);
  expect(addresses).toEqual(['/one-time.html', '/recurring.html']);
  for (const address of addresses) expect((await fetch(`${shop.origin}${address}`)).status).toBe(200);
});
