import { simulatorCredentials } from '@landerpay/simulator/konnektive';
import { expect, it } from 'vitest';
import { minutes, seconds } from '../test-world/moved-clock.test.support.js';
import { find, orderOf, post, postOrder, readyToBuy } from '../test-world/page.test.support.js';
import { openShop, storedBytes } from '../test-world/shop.test.support.js';
import { secret } from '../test-world/shop-facts.test.support.js';

/** Parts of the demonstration buyer's name, e-mail and addresses, as the stand-in for Amazon has them. */
const personal = ['Robin', 'Sample', 'robin.sample@example.com', '410 Terry', 'Seattle', '98109', '206-555'];

it('neither log nor ledger nor answer holds a person, a token, a reference, a key or a password', async () => {
  const shop = openShop();
  const { order, reference, accessToken, ...buyer } = await readyToBuy(shop);
  const answers: string[] = [];
  const keep = async (answer: ReturnType<typeof post>) => answers.push((await answer).text);
  const signedIn = { accessToken, ...buyer };

  await postOrder(shop.relay, { key: order.key, body: { ...order.body, note: accessToken } });
  shop.crm.controls.script({ on: 'leads/import', status: 500 });
  await keep(post(shop.relay, order));
  shop.crm.controls.script({
    on: 'order/import',
    error: { emailAddress: 'robin.sample@example.com is invalid' },
  });
  await keep(post(shop.relay, order));
  shop.crm.controls.script({ on: 'order/import', decline: 'Robin Sample is on a list' });
  await keep(post(shop.relay, await orderOf(shop, signedIn, reference, { attempt: 2 })));
  shop.crm.controls.script({ on: 'order/import', html: '<p>Robin Sample, 410 Terry Avenue North</p>' });
  await keep(post(shop.relay, await orderOf(shop, signedIn, reference, { attempt: 3 })));
  shop.advance(2 * seconds);
  await shop.relay.sweep();
  await keep(find(shop.relay, order.key));
  for (let minute = 0; minute < 7; minute += 1) {
    shop.advance(1 * minutes);
    await shop.relay.sweep();
  }
  const placed = await post(shop.relay, await orderOf(shop, signedIn, reference, { attempt: 4 }));
  expect(placed.answer.outcome).toBe('placed');

  const written = [JSON.stringify(shop.events), storedBytes(shop), ...answers, placed.text];
  const canaries = [...personal, accessToken, reference, order.key, secret, simulatorCredentials.password];
  for (const canary of canaries) {
    expect(written.filter((text) => text.includes(canary))).toEqual([]);
  }
});
