import { expect, it } from 'vitest';
import { hours } from '../world/clock.js';
import { price, shopServer } from './shop-server.test.support.js';

it('amazon 76: an order reference cannot be confirmed before amount, card and address are set', () => {
  const shop = shopServer();
  const reference = shop.begin('order-reference', 'AddressBook');
  const found = shop.world.references.find(reference);
  if (found !== undefined) shop.world.references.change(found, { addressId: undefined });
  expect(shop.server('confirm-order-reference', { reference })).toEqual({
    result: 'constraints',
    constraints: ['AmountNotSet', 'PaymentPlanNotSet', 'ShippingAddressNotSet'],
  });
  expect(shop.authorize(reference)).toMatchObject({ code: 'OrderReferenceNotOpen' });
});

it('amazon 76: a note may ask for PaymentMethodNotAllowed until another note overwrites it', () => {
  const shop = shopServer();
  const reference = shop.begin('order-reference', 'Wallet');
  const sellerNote = '{"SandboxSimulation":{"Constraint":"PaymentMethodNotAllowed"}}';
  shop.server('set-order-reference-details', { reference, ...price, sellerNote });
  expect(shop.server('confirm-order-reference', { reference })).toEqual({
    result: 'constraints',
    constraints: ['PaymentMethodNotAllowed'],
  });
  shop.server('set-order-reference-details', { reference, ...price, sellerNote: 'Honey' });
  expect(shop.server('confirm-order-reference', { reference })).toMatchObject({ state: 'Open' });
});

it('amazon 76: an agreement without consent is named, by validation and confirmation alike', () => {
  const shop = shopServer();
  const reference = shop.begin('billing-agreement', 'Wallet');
  for (const name of ['validate-billing-agreement', 'confirm-billing-agreement'] as const) {
    expect(shop.server(name, { reference })).toEqual({
      result: 'constraints',
      constraints: ['BuyerConsentNotSet'],
    });
  }
  shop.consent(reference);
  expect(shop.server('validate-billing-agreement', { reference })).toMatchObject({ state: 'Draft' });
  expect(shop.server('confirm-billing-agreement', { reference })).toMatchObject({ state: 'Open' });
});

it('a confirmed agreement is charged again and again, also by order references of its own', () => {
  const shop = shopServer();
  const reference = shop.begin('billing-agreement', 'Wallet');
  const charge = { reference, ...price, captureNow: true };
  expect(shop.server('authorize-on-billing-agreement', charge)).toMatchObject({
    code: 'OrderReferenceNotOpen',
  });
  shop.consent(reference);
  shop.server('confirm-billing-agreement', { reference });
  shop.server('authorize-on-billing-agreement', charge);
  shop.server('authorize-on-billing-agreement', charge);
  const child = shop.server('create-order-reference-for-id', { reference, ...price });
  expect(child).toMatchObject({ state: 'Draft', card: { lastFour: '1111' } });
  const own = child.result === 'done' ? child.reference : '';
  shop.server('confirm-order-reference', { reference: own });
  expect(shop.authorize(own, { captureNow: true })).toMatchObject({ result: 'done' });
  expect(shop.world.charges.map((taken) => taken.reference)).toEqual([reference, reference, own]);
});

it('amazon 77: once a reference is confirmed, everything is told without the buyer’s token', () => {
  const shop = shopServer();
  const reference = shop.begin('order-reference', 'AddressBook');
  const details = (more: { readonly accessToken?: string } = {}) =>
    shop.server('get-order-reference-details', { reference, ...more });
  expect(details()).toMatchObject({ shippingAddress: { city: 'Seattle', addressLine1: null } });
  expect(details({ accessToken: shop.accessToken })).toMatchObject({
    buyer: { email: 'robin.sample@example.com' },
    shippingAddress: { addressLine1: '410 Terry Avenue North' },
  });
  expect(details({ accessToken: 'Atza|wrong' })).toMatchObject({ code: 'InvalidParameterValue' });
  shop.chooseCard(reference, '1111');
  shop.server('set-order-reference-details', { reference, ...price });
  shop.server('confirm-order-reference', { reference });
  expect(details()).toMatchObject({ shippingAddress: { addressLine1: '410 Terry Avenue North' } });
});

it('what does not fit is refused by name: ids, prices, currencies, amounts, states, return addresses', () => {
  const shop = shopServer();
  const reference = shop.confirmed('1111');
  const agreement = shop.begin('billing-agreement', 'Wallet');
  expect([
    shop.server('confirm-order-reference', { reference: agreement }),
    shop.server('confirm-billing-agreement', { reference }),
    shop.server('set-order-reference-details', { reference, ...price }),
    shop.authorize(reference, { amount: '1' }),
    shop.authorize(reference, { currency: 'EUR' }),
    shop.authorize(reference, { amount: '115.01' }),
    shop.server('confirm-order-reference', { reference, successUrl: 'https://shop.test/' }),
    shop.server('capture', { authorization: 'nonsense' }),
  ]).toMatchObject(
    [
      'InvalidOrderReferenceId',
      'InvalidBillingAgreementId',
      'OrderReferenceNotModifiable',
      'InvalidParameterValue',
      'CurrencyMismatch',
      'TransactionAmountExceeded',
      'InvalidParameterValue',
      'InvalidAuthorizationId',
    ].map((code) => ({ result: 'refused', code })),
  );
  expect(shop.authorize(reference, { amount: '115.00' })).toMatchObject({ result: 'done' });
});

it('less than was authorized may be captured, once', () => {
  const shop = shopServer();
  const answer = shop.authorize(shop.confirmed('1111'));
  const authorization = answer.result === 'done' ? (answer.authorization?.id ?? '') : '';
  expect(shop.server('capture', { authorization, amount: '100.01' })).toMatchObject({
    code: 'InvalidParameterValue',
  });
  expect(shop.server('capture', { authorization, amount: '60.00' })).toMatchObject({
    authorization: { captured: '60.00', reason: 'MaxCapturesProcessed' },
  });
  expect(shop.server('capture', { authorization, amount: '40.00' })).toMatchObject({
    code: 'CaptureNotAllowed',
  });
  expect(shop.world.charges.map(({ amount }) => amount)).toEqual(['60.00']);
});

it('a draft that was left alone for three hours is canceled for the shop’s server too', () => {
  const shop = shopServer();
  const reference = shop.begin('order-reference', 'Wallet');
  shop.world.clock.advance(hours(3) + 1);
  expect(shop.server('set-order-reference-details', { reference, ...price })).toMatchObject({
    code: 'OrderReferenceNotModifiable',
  });
  expect(shop.state('get-order-reference-details', reference)).toBe('Canceled');
});

it('nothing is authorized while the bank’s question is open, also on a reference confirmed before', () => {
  const shop = shopServer();
  const reference = shop.confirmed('1111');
  const ways = { successUrl: 'https://shop.test/paid', failureUrl: 'https://shop.test/not-paid' };
  shop.server('confirm-order-reference', { reference, ...ways });
  expect(shop.authorize(reference)).toMatchObject({ code: 'OrderReferenceNotOpen' });
});
