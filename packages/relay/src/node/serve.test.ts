import { expect, it } from 'vitest';
import { runToItsEnd, servedShop } from './served-shop.test.support.js';

const statusOf = async (origin: string, path: string): Promise<number> =>
  (await fetch(`${origin}${path}`)).status;

const eventsOf = ({ out }: { readonly out: readonly string[] }): readonly unknown[] =>
  out.map((line) => JSON.parse(line).event);

it('without configuration it says all that is missing, and ends with code 1', async () => {
  const { code, complaints } = await runToItsEnd([]);
  expect(code).toBe(1);
  expect(complaints.match(/^- \w+/gm)).toHaveLength(10);
});

it('ledger 40: on SIGTERM it is not ready first, and serves on; then what is under way ends, and so does it', async () => {
  const shop = await servedShop({ LANDERPAY_STOP_NOTICE: '3' });
  const relay = await shop.serve();
  const { buy } = await shop.buyer(relay.origin);
  expect(await statusOf(relay.origin, '/readyz')).toBe(200);
  shop.crm.controls.script({ on: 'order/import', hold: 'beforeCommit' });
  const answer = buy(1);
  await shop.crm.controls.untilWaiting();

  relay.signal('SIGTERM');
  await expect.poll(() => statusOf(relay.origin, '/readyz'), { interval: 50 }).toBe(503);
  expect(await statusOf(relay.origin, '/healthz')).toBe(200);
  await expect.poll(() => fetch(relay.origin).catch(() => 'refused'), { interval: 50 }).toBe('refused');
  expect(eventsOf(relay)).not.toContain('stopped');

  shop.crm.controls.release();
  expect(await answer).toMatchObject({ outcome: 'placed' });
  expect(await relay.ended()).toEqual({ code: 0, complaints: '' });
  expect(eventsOf(relay).slice(-1)).toEqual(['stopped']);
});

it('ledger 40: a second signal ends it at once', async () => {
  const shop = await servedShop({ LANDERPAY_STOP_NOTICE: '120' });
  const relay = await shop.serve();
  relay.signal('SIGINT');
  await expect.poll(() => eventsOf(relay)).toContain('stopping');
  relay.signal('SIGINT');
  expect(await relay.ended()).toEqual({ code: 1, complaints: '' });
  expect(eventsOf(relay).slice(-1)).toEqual(['stopped-at-once']);
});
