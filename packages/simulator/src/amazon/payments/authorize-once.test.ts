import { expect, it, test } from 'vitest';
import { shopServer } from './shop-server.test.support.js';

const declined = JSON.stringify({
  SandboxSimulation: { State: 'Declined', ReasonCode: 'TransactionTimedOut' },
});

it('takes the money once for one authorizationReferenceId, and answers again with the same authorization', () => {
  const shop = shopServer();
  const reference = shop.confirmed('1111');
  const authorize = () =>
    shop.authorize(reference, { amount: '40.00', captureNow: true, authorizationReferenceId: 'order-7' });
  const first = authorize();
  expect(first).toMatchObject({ result: 'done', authorization: { captured: '40.00' } });
  expect(authorize()).toEqual(first);
  expect(shop.world.charges).toHaveLength(1);
  shop.authorize(reference, { amount: '40.00', captureNow: true, authorizationReferenceId: 'order-8' });
  expect(shop.world.charges).toHaveLength(2);
});

it('answers again with what has become of it since, also where nothing could be authorized any more', () => {
  const shop = shopServer();
  const reference = shop.confirmed('1111');
  const authorize = () => shop.authorize(reference, { authorizationReferenceId: 'order-7' });
  const first = authorize();
  const authorization = first.result === 'done' ? (first.authorization?.id ?? '') : '';
  shop.server('capture', { authorization });
  shop.server('close-order-reference', { reference });
  expect(authorize()).toMatchObject({
    result: 'done',
    state: 'Closed',
    authorization: { id: authorization, captured: '100.00' },
  });
  expect(shop.world.charges).toHaveLength(1);
});

it('remains declined under the id that was declined, and is tried again under another', () => {
  const shop = shopServer();
  const reference = shop.confirmed('1111');
  const authorize = (authorizationReferenceId: string, sellerAuthorizationNote = declined) =>
    shop.authorize(reference, { authorizationReferenceId, sellerAuthorizationNote });
  const answer = { result: 'declined', reason: 'TransactionTimedOut', state: 'Open' };
  expect([authorize('order-7'), authorize('order-7')]).toEqual([answer, answer]);
  expect(shop.world.references.find(reference)?.declines).toHaveLength(1);
  expect(authorize('order-7-again', '')).toMatchObject({ result: 'done' });
});

it('carries out what was refused under the id before', () => {
  const shop = shopServer();
  const reference = shop.confirmed('1111');
  const authorize = (amount: string) =>
    shop.authorize(reference, { amount, authorizationReferenceId: 'order-7' });
  expect(authorize('900.00')).toMatchObject({ code: 'TransactionAmountExceeded' });
  expect(authorize('90.00')).toMatchObject({ result: 'done' });
});

it('refuses another request under an id that was used, on the same reference and on another', () => {
  const shop = shopServer();
  const reference = shop.confirmed('1111');
  const other = shop.confirmed('1111');
  const used = { authorizationReferenceId: 'order-7' };
  shop.authorize(reference, { amount: '40.00', ...used });
  for (const refused of [
    shop.authorize(reference, { amount: '41.00', ...used }),
    shop.authorize(reference, { amount: '40.00', captureNow: true, ...used }),
    shop.authorize(other, { amount: '40.00', ...used }),
  ]) {
    expect(refused).toMatchObject({ result: 'refused', code: 'DuplicateReferenceId' });
  }
});

test.each(['an id with spaces', 'x'.repeat(33)])('“%s” is no authorizationReferenceId', (id) => {
  const shop = shopServer();
  expect(shop.authorize(shop.confirmed('1111'), { authorizationReferenceId: id })).toMatchObject({
    code: 'InvalidParameterValue',
  });
});

it('forgets the ids with everything else', () => {
  const shop = shopServer();
  shop.authorize(shop.confirmed('1111'), { authorizationReferenceId: 'order-7' });
  shop.world.reset();
  expect(shop.world.authorizeRequests.find('A1SELLER', 'order-7')).toBeUndefined();
});
