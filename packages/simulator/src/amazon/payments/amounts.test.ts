import { expect, it, test } from 'vitest';
import { hours } from '../world/clock.js';
import type { Region } from '../world/marketplace.js';
import { shopServer } from './shop-server.test.support.js';

const tooMuch = { result: 'refused', code: 'TransactionAmountExceeded' };

it('all authorizations of an order reference together are at most 15 % above its amount', () => {
  const shop = shopServer();
  const reference = shop.confirmed('1111');
  const taken = (amount: string) => shop.authorize(reference, { amount, captureNow: true });
  expect(taken('60.00')).toMatchObject({ result: 'done' });
  expect(taken('55.01')).toMatchObject(tooMuch);
  expect(taken('55.00')).toMatchObject({ result: 'done' });
  expect(taken('0.01')).toMatchObject(tooMuch);
  expect(shop.world.charges.map(({ amount }) => amount)).toEqual(['60.00', '55.00']);
});

it('above 500.00 it is 75.00 more and not 15 %', () => {
  const shop = shopServer();
  const reference = shop.confirmed('1111', { amount: '1000.00', currency: 'USD' });
  expect(shop.authorize(reference, { amount: '1000.00' })).toMatchObject({ result: 'done' });
  expect(shop.authorize(reference, { amount: '75.01' })).toMatchObject(tooMuch);
  expect(shop.authorize(reference, { amount: '75.00' })).toMatchObject({ result: 'done' });
});

it('in yen, which have no 75.00, it is 15 %', () => {
  const shop = shopServer('jp');
  const reference = shop.confirmed('1111', { amount: '10000', currency: 'JPY' });
  const authorize = (amount: string) => shop.authorize(reference, { amount, currency: 'JPY' });
  expect(authorize('11501')).toMatchObject(tooMuch);
  expect(authorize('11500')).toMatchObject({ result: 'done' });
});

it('what was not captured can be authorized again, once its authorization is closed', () => {
  const shop = shopServer();
  const reference = shop.confirmed('1111');
  shop.authorize(reference);
  expect(shop.authorize(reference)).toMatchObject(tooMuch);
  shop.world.clock.advance(hours(48));
  const answer = shop.authorize(reference);
  const authorization = answer.result === 'done' ? (answer.authorization?.id ?? '') : '';
  expect(authorization).toBe(`${reference}-A000002`);
  shop.server('capture', { authorization, amount: '60.00' });
  expect(shop.authorize(reference, { amount: '55.01' })).toMatchObject(tooMuch);
  expect(shop.authorize(reference, { amount: '55.00' })).toMatchObject({ result: 'done' });
});

it('an agreement has no amount of its own to stay below', () => {
  const shop = shopServer();
  const reference = shop.begin('billing-agreement', 'Wallet');
  shop.consent(reference);
  shop.server('confirm-billing-agreement', { reference });
  const charge = { reference, amount: '400.00', currency: 'USD', captureNow: true };
  shop.server('authorize-on-billing-agreement', charge);
  expect(shop.server('authorize-on-billing-agreement', charge)).toMatchObject({ result: 'done' });
});

it('nothing is no amount, to set, to authorize or to capture', () => {
  const shop = shopServer();
  const reference = shop.confirmed('1111');
  const draft = shop.begin('order-reference', 'Wallet');
  const answer = shop.authorize(reference);
  const authorization = answer.result === 'done' ? (answer.authorization?.id ?? '') : '';
  for (const refused of [
    shop.server('set-order-reference-details', { reference: draft, amount: '0.00', currency: 'USD' }),
    shop.authorize(reference, { amount: '0.00' }),
    shop.server('capture', { authorization, amount: '0.00' }),
  ]) {
    expect(refused).toMatchObject({ result: 'refused', code: 'InvalidParameterValue' });
  }
  expect(shop.world.charges).toEqual([]);
});

test.each<[Region, string, string]>([
  ['us', 'USD', '1500.00'],
  ['uk', 'GBP', '1500.00'],
  ['eu', 'EUR', '1500.00'],
  ['jp', 'JPY', '1500'],
])('in the region %s all is in %s, an amount such as %s', (region, currency, amount) => {
  const shop = shopServer(region);
  const reference = shop.confirmed('1111', { amount, currency });
  expect(shop.authorize(reference, { amount, currency, captureNow: true })).toMatchObject({
    result: 'done',
    authorization: { captured: amount, currency },
  });
  expect(shop.world.charges).toMatchObject([{ amount, currency }]);

  const other = shop.begin('order-reference', 'Wallet');
  shop.server('set-order-reference-details', { reference: other, amount: '15.00', currency: 'CHF' });
  expect(shop.server('confirm-order-reference', { reference: other })).toEqual({
    result: 'constraints',
    constraints: ['CurrencyMismatch'],
  });
});

it('yen have no decimal places, other currencies two', () => {
  const shop = shopServer('jp');
  const reference = shop.begin('order-reference', 'Wallet');
  const set = (amount: string, currency: string) =>
    shop.server('set-order-reference-details', { reference, amount, currency });
  for (const refused of [set('1500.00', 'JPY'), set('0', 'JPY'), set('1500', 'USD')]) {
    expect(refused).toMatchObject({ code: 'InvalidParameterValue' });
  }
  expect(set('1500', 'JPY')).toMatchObject({ result: 'done' });
});

it('in Europe the presentment currency of the Wallet takes the place of the region’s own, elsewhere not', () => {
  const franc = { amount: '80.00', currency: 'CHF' };
  const confirmIn = (region: Region) => {
    const shop = shopServer(region);
    const reference = shop.begin('order-reference', 'Wallet');
    shop.showCurrency(reference, 'CHF');
    shop.server('set-order-reference-details', { reference, ...franc });
    return { shop, reference, answer: shop.server('confirm-order-reference', { reference }) };
  };
  expect(confirmIn('us').answer).toMatchObject({ constraints: ['CurrencyMismatch'] });
  const { shop, reference, answer } = confirmIn('eu');
  expect(answer).toMatchObject({ result: 'done', state: 'Open' });
  expect(shop.authorize(reference, franc)).toMatchObject({ result: 'done' });
});

it('an agreement is charged in its currency, and so are the order references made from it', () => {
  const shop = shopServer('eu');
  const reference = shop.begin('billing-agreement', 'Wallet');
  shop.showCurrency(reference, 'CHF', 'billing-agreement');
  shop.consent(reference);
  shop.server('confirm-billing-agreement', { reference });
  const inEuro = { reference, amount: '9.00', currency: 'EUR' };
  const inFranc = { reference, amount: '9.00', currency: 'CHF' };
  const mismatch = { code: 'CurrencyMismatch' };
  expect(shop.server('authorize-on-billing-agreement', inEuro)).toMatchObject(mismatch);
  expect(shop.server('authorize-on-billing-agreement', inFranc)).toMatchObject({ result: 'done' });
  expect(shop.server('create-order-reference-for-id', inEuro)).toMatchObject(mismatch);
  const child = shop.server('create-order-reference-for-id', inFranc);
  const own = child.result === 'done' ? child.reference : '';
  expect(shop.server('confirm-order-reference', { reference: own })).toMatchObject({ state: 'Open' });
});
