import { expect, it, test } from 'vitest';
import { charge } from './charge.js';
import { price, shopServer } from './shop-server.test.support.js';

const pending = '{"SandboxSimulation":{"State":"Pending"}}';

it('lets go of what was set aside: no authorization of a canceled reference can be captured', () => {
  const shop = shopServer();
  const reference = shop.confirmed('1111');
  const answer = shop.authorize(reference);
  const authorization = answer.result === 'done' ? (answer.authorization?.id ?? '') : '';
  expect(shop.server('cancel-order-reference', { reference })).toMatchObject({ state: 'Canceled' });
  expect(shop.server('get-authorization-details', { authorization })).toMatchObject({
    authorization: { state: 'Closed', reason: 'OrderReferenceCanceled' },
  });
  expect(shop.server('capture', { authorization })).toMatchObject({ code: 'CaptureNotAllowed' });
  expect(shop.world.charges).toEqual([]);
});

test.each(['', pending])('cancels nothing after a capture (note “%s”)', (sellerCaptureNote) => {
  const shop = shopServer();
  const reference = shop.confirmed('1111');
  const answer = shop.authorize(reference);
  const authorization = answer.result === 'done' ? (answer.authorization?.id ?? '') : '';
  shop.server('capture', { authorization, sellerCaptureNote });
  expect(shop.server('cancel-order-reference', { reference })).toMatchObject({
    result: 'refused',
    code: 'InvalidCancelAttempt',
  });
  expect(shop.state('get-order-reference-details', reference)).toBe('Open');
});

it('cancels nothing that a CRM has charged', () => {
  const shop = shopServer();
  const reference = shop.begin('order-reference', 'Wallet');
  charge(shop.world, { reference, accessToken: shop.accessToken, ...price, for: 'order-1' });
  expect(shop.server('cancel-order-reference', { reference })).toMatchObject({
    code: 'InvalidCancelAttempt',
  });
});
