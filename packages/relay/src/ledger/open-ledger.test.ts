import { expect, it } from 'vitest';
import { systemRandomBytes } from '../node/random-bytes.js';
import { post, readyToBuy } from '../test-world/page.test.support.js';
import { openShop } from '../test-world/shop.test.support.js';
import { openLedger } from './open-ledger.js';

it('opens the same ledger again by what `LANDERPAY_LEDGER` says', async () => {
  const shop = openShop();
  const { order } = await readyToBuy(shop);
  expect((await post(shop.relay, order)).answer.outcome).toBe('placed');

  const again = await openLedger({
    at: shop.book.at,
    now: shop.clock.now,
    randomBytes: systemRandomBytes,
  });
  expect((await again.read(shop.firstAttempt())).state).toBe('placed');
  await again.close();
});

it('does not keep a ledger in memory', async () => {
  const opening = openLedger({ at: ':memory:', now: Date.now, randomBytes: systemRandomBytes });
  await expect(opening).rejects.toThrow('A ledger in memory forgets who has paid');
});

it('rejects where no database answers', async () => {
  const opening = openLedger({
    at: 'postgres://nobody@127.0.0.1:9/nothing',
    now: Date.now,
    randomBytes: systemRandomBytes,
  });
  await expect(opening).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});
