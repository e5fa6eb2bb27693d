import * as v from 'valibot';
import { expect, test } from 'vitest';
import { type Fields, form, type Shop } from '../testing/shop.test.support.js';
import { upsalePath as path, soldByCard } from '../testing/upsale.test.support.js';

const wayBack: Fields = {
  redirectsTo: 'https://shop.example/upsell-2',
  errorRedirectsTo: 'https://shop.example/upsell-1',
};

const redirectSchema = v.object({
  result: v.literal('MERC_REDIRECT'),
  message: v.object({ url: v.string() }),
});

const sentToBank = async (shop: Shop, fields: Fields): Promise<string> => {
  shop.controls.script({ on: 'upsale/import', redirect: 'url' });
  const response = await shop.fetch(`http://konnektive.test${path}`, form({ ...fields, ...wayBack }));
  return v.parse(redirectSchema, await response.json()).message.url;
};

const answerBank = (shop: Shop, url: string, outcome: 'confirmed' | 'failed') =>
  shop.fetch(url, { method: 'POST', body: new URLSearchParams({ outcome }) });

test('konnektive 49: an upsale may send the buyer to the bank, and is booked when that is done', async () => {
  const { shop, orderId } = await soldByCard();
  const url = await sentToBank(shop, { orderId, productId: '14' });
  expect(shop.book.orders()).toMatchObject([{ status: 'COMPLETE', total: '53.95' }]);
  await answerBank(shop, url, 'confirmed');
  await answerBank(shop, url, 'confirmed');
  expect(shop.book.orders()).toMatchObject([
    { total: '82.95', lines: [{ productId: '12' }, { productId: '14' }] },
  ]);
  expect(shop.book.orders()[0]?.charges).toMatchObject([{ amount: '53.95' }, { amount: '29.00' }]);
});

test('konnektive 49: and is not booked when the buyer fails there', async () => {
  const { shop, orderId } = await soldByCard();
  const url = await sentToBank(shop, { orderId, productId: '14' });
  const answered = await answerBank(shop, url, 'failed');
  expect(answered.headers.get('location')).toMatch(/^https:\/\/shop\.example\/upsell-1\?errorMsg=./);
  expect(shop.book.orders()).toMatchObject([{ status: 'COMPLETE', total: '53.95', charges: [{}] }]);
});

test('konnektive 49: what cannot be added is refused before the buyer is sent anywhere', async () => {
  const { shop, orderId } = await soldByCard();
  shop.controls.script({ on: 'upsale/import', redirect: 'url' });
  expect((await shop.post(path, { orderId, productId: '99', ...wayBack })).result).toBe('ERROR');
});
