import { expect, it } from 'vitest';
import { everyCrm } from '../test-world/any-crm/every-crm.test.support.js';
import { watched } from '../test-world/any-crm/watched.test.support.js';
import { personalCanaries } from '../test-world/canaries.test.support.js';
import { minutes, seconds } from '../test-world/moved-clock.test.support.js';
import { orderOf, postOrder } from '../test-world/page.test.support.js';
import { token } from '../test-world/parsed.test.support.js';

const circuit = { refusals: 2, unknowns: 5, within: 1 * minutes, probePause: 30 * seconds };

it.each(everyCrm)(
  'ledger 34: in front of %s, neither log nor ledger nor answer tells of anybody who is limited, paused or forwarded',
  async (_, openShop) => {
    const settings = {
      refusedTokens: { most: 1, within: 10 * minutes },
      circuit,
      limits: { attempts: { most: 3, within: 60 * minutes }, declines: { most: 9, pause: 1 } },
    };
    const { shop, buyer, order, keep, secrets, leaks } = await watched(openShop, { settings });
    const everything = [...personalCanaries(), ...secrets].join(' ').replaceAll(/[^\x20-\x7e]/g, '');
    const forwarded = {
      'X-Forwarded-For': everything,
      Forwarded: `for="${everything}"`,
      'X-Real-IP': everything,
    };
    const next = (attempt: number) => orderOf(shop, buyer, buyer.reference, { attempt });

    await shop.ledger.pause('an operator’s own words');
    await keep(postOrder(shop.relay, order, forwarded));
    await shop.ledger.resume('as before');
    shop.nextOrder('login-refused');
    await keep(postOrder(shop.relay, order, forwarded));
    shop.nextOrder('login-refused');
    await keep(postOrder(shop.relay, await next(2), forwarded));
    await keep(postOrder(shop.relay, await next(3), forwarded));
    shop.advance(30 * seconds);
    shop.nextOrder('declined');
    await keep(postOrder(shop.relay, await next(3), forwarded));
    await keep(postOrder(shop.relay, await next(4), forwarded));
    const stranger = { accessToken: token(`Atza|${'x'.repeat(380)}`) };
    for (let copy = 0; copy < 2; copy += 1) {
      await keep(postOrder(shop.relay, await orderOf(shop, stranger, buyer.reference), forwarded));
    }

    expect(shop.events.flatMap((event) => (event.event === 'refused' ? [event.reason] : []))).toEqual([
      'paused',
      'crm-in-trouble',
      'too-many-attempts',
      'token-refused',
      'too-many-from-address',
    ]);
    expect(await leaks()).toEqual([]);
  },
);
