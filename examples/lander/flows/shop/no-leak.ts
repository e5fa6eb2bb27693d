import { expect } from 'vitest';
import type { Shop } from './shop.js';
import type { Visit } from './visit.js';

/** An access token, as it is or as an address would carry it, and who the demo's buyers are. */
const secrets =
  /Atza(\||%7C)|Robin|robin\.sample|Mary Ann|mary\.ann|Terry Avenue|Harbor Road|Bahnhofstrasse|Ledger Way/i;

const keptBy = async ({ context }: Visit, origin: string): Promise<readonly string[]> => {
  const pages = context.pages().filter((page) => page.url().startsWith(origin));
  return Promise.all(
    pages.map((page) =>
      page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href])),
    ),
  );
};

/** No token and no person in an address, the console, the browser's storage or the relay's log; no unexpected error. */
export const expectNoLeak = async (shop: Shop, visit: Visit): Promise<void> => {
  const { addresses, complaints, console } = visit.trace;
  expect(addresses.filter((address) => secrets.test(address))).toEqual([]);
  expect(console.filter(({ text }) => secrets.test(text))).toEqual([]);
  expect((await keptBy(visit, shop.lander.origin)).filter((kept) => secrets.test(kept))).toEqual([]);
  expect(shop.relayEvents.filter((event) => secrets.test(JSON.stringify(event)))).toEqual([]);
  expect(complaints()).toEqual([]);
};
