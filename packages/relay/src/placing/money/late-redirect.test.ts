import { expect, it } from 'vitest';
import { gate } from '../../test-world/gate.test.support.js';
import { seconds } from '../../test-world/moved-clock.test.support.js';
import { find, post, readyToBuy } from '../../test-world/page.test.support.js';
import { scriptedCrm } from '../../test-world/scripted-crm.test.support.js';
import { openShop } from '../../test-world/shop.test.support.js';

it('ledger 20, 23: a redirect that comes after the lease ran out still reaches the buyer', async () => {
  const asked = gate();
  const answered = gate();
  const url = 'https://bank.example/challenge';
  const shop = openShop({
    crm: scriptedCrm({
      import: async () => {
        asked.open();
        await answered.opened;
        return { answer: 'redirect', url };
      },
    }),
    redirectHosts: ['bank.example'],
  });
  const { order } = await readyToBuy(shop);
  const posted = post(shop.relay, order);
  await asked.opened;
  shop.advance(91 * seconds);
  expect((await posted).answer.outcome).toBe('settling');
  await shop.relay.sweep();
  expect(await shop.ledger.read(shop.firstAttempt())).toMatchObject({ state: 'settling' });

  answered.open();
  await shop.relay.finished();

  expect((await find(shop.relay, order.key)).answer).toMatchObject({ outcome: 'action-required', url });
  expect(shop.alarms()).toEqual([]);
});
