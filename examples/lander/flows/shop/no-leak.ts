import { expect } from 'vitest';
import { keptByBrowser } from './kept-by-browser.js';
import type { Shop } from './shop.js';
import type { Visit } from './visit.js';

/** An access token, as it is or as an address would carry it, and who the demo's buyers are. */
const secrets =
  /Atza(\||%7C)|Robin|robin\.sample|Mary Ann|mary\.ann|Terry Avenue|Harbor Road|Bahnhofstrasse|Ledger Way/i;

/** Those of the texts that tell the access token or the buyer. */
export const secretsIn = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => secrets.test(text));

/**
 * No token and no person in an address, a referrer, the console, what the browser keeps or the relay's log; no unexpected
 * error. Only after a sign-in by redirect may Amazon's own cookies hold the token.
 */
export const expectNoLeak = async (shop: Shop, visit: Visit): Promise<void> => {
  const { addresses, referrers, complaints, console } = visit.trace;
  const kept = await keptByBrowser(visit.context, shop.lander.origin, {
    cookiesOfAmazon: visit.manner.signIn !== 'popup',
  });
  expect(secretsIn(addresses)).toEqual([]);
  expect(secretsIn(referrers)).toEqual([]);
  expect(secretsIn(console.map(({ text }) => text))).toEqual([]);
  expect(secretsIn(kept)).toEqual([]);
  expect(secretsIn(shop.relayEvents.map((event) => JSON.stringify(event)))).toEqual([]);
  expect(complaints()).toEqual([]);
};
