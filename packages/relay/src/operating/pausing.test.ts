import { expect, it } from 'vitest';
import { servedShop } from '../node/served-shop.test.support.js';
import { placedIn } from '../test-world/upsales.test.support.js';

// The real commands: here, so that they run on both stores.
it('ledger 36: pause stops the money of a relay that runs, and resume sends it again', async () => {
  const shop = await servedShop();
  const relay = await shop.serve();
  const { buy } = await shop.buyer(relay.origin);
  const paused = await shop.command('pause', '--because', 'the CRM\u202e moves\u001b[2J house');
  expect(paused).toMatchObject({ code: 0, complaints: '' });
  expect(paused.output).toMatch(/^Money is paused since 20\d\d-.* UTC\.\nNext: landerpay-relay resume\n$/);
  expect(await buy(1)).toMatchObject({ outcome: 'refusal', code: 'unavailable' });
  expect((await shop.command('attempts')).output).toMatch(
    /^Money is paused since .*: the CRM moves\[2J house\nNext: landerpay-relay resume\n\nNo attempt is like that\.\n$/,
  );
  expect(shop.crm.book.orders()).toEqual([]);

  expect(await shop.command('resume')).toEqual({ code: 0, output: 'Money is sent again.\n', complaints: '' });
  placedIn({ answer: await buy(1) });
  expect((await shop.ledger.audits(9)).map(({ action }) => action)).toEqual(['resumed', 'paused']);
});
