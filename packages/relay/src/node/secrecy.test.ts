import type { Answer } from '@landerpay/checkout';
import { simulatorCredentials } from '@landerpay/simulator/konnektive';
import { expect, it } from 'vitest';
import { watchingPaths } from '../http/watching-routes.js';
import { leaksIn, personalCanaries } from '../test-world/canaries.test.support.js';
import { newKey } from '../test-world/parsed.test.support.js';
import { secret, shopOrigin } from '../test-world/shop-facts.test.support.js';
import { runToItsEnd, servedShop } from './served-shop.test.support.js';

it('ledger 34: what the process writes, from its start to its end, tells of nobody and of no secret', async () => {
  const shop = await servedShop();
  const { crm, book } = shop;
  const relay = await shop.serve();
  const { accessToken, reference, buy: click } = await shop.buyer(relay.origin);
  const keys: string[] = [];
  const buy = (attempt: number): Promise<Answer> => {
    const key = newKey();
    keys.push(key);
    return click(attempt, key);
  };
  const everything = [...personalCanaries(), accessToken].join(' ');
  crm.controls.script({ on: 'leads/import', error: { emailAddress: everything } });
  expect(await buy(1)).toMatchObject({ outcome: 'rejected' });
  crm.controls.script({ on: 'order/import', decline: everything });
  expect(await buy(2)).toMatchObject({ outcome: 'declined' });
  crm.controls.script({ on: 'order/import', drop: 'afterCommit' });
  expect(await buy(3)).toMatchObject({ outcome: 'placed' });
  const malformed = await fetch(`${relay.origin}/orders?token=${encodeURIComponent(accessToken)}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: shopOrigin },
    body: everything,
  });

  const canaries = [...personalCanaries(), accessToken, reference, ...keys, secret];
  const logins = Object.values(simulatorCredentials);
  const watched = await Promise.all(
    watchingPaths.map(async (path) => (await fetch(`${relay.origin}${path}`)).text()),
  );
  expect(watched.join('')).toContain('landerpay_requests_total');
  const whileRunning = [await book.stored(), await malformed.text(), ...watched];
  relay.signal('SIGTERM');
  const { complaints } = await relay.ended();
  const written = [...whileRunning, ...relay.out, complaints, await book.stored()];
  expect(leaksIn(written, [...canaries, ...logins])).toEqual([]);
  expect(relay.out.map((line) => JSON.parse(line).event)).toEqual(
    expect.arrayContaining(['attempt', 'stopped']),
  );
});

it('ledger 34: mistakes in the configuration are told without what was written', async () => {
  const { code, output, complaints } = await runToItsEnd(['serve'], {
    LANDERPAY_SECRET: 'canary-secret',
    LANDERPAY_ORIGINS: 'canary-origin',
    LANDERPAY_CATALOGUE: 'canary-catalogue.json',
    LANDERPAY_CLIENT_ID: '',
    KONNEKTIVE_URL: 'https://canary:canary@crm.example',
    KONNEKTIVE_LOGIN_ID: 'canary login',
    KONNEKTIVE_PASSWORD: '',
    KONNEKTIVE_CAMPAIGN_ID: 'canary campaign',
  });
  expect(code).toBe(1);
  expect(complaints).toContain('KONNEKTIVE_CAMPAIGN_ID');
  expect(leaksIn([output, complaints], ['canary'])).toEqual([]);
});
