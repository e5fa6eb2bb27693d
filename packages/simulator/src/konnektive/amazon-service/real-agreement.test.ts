import { expect, test } from 'vitest';
import { openShopAtAmazon } from '../testing/real-amazon.test.support.js';
import { orderIdIn } from '../testing/shop.test.support.js';

const days = (count: number) => count * 24 * 60 * 60_000;

test('konnektive 38: Amazon’s stand-in refuses an agreement to which the buyer has not consented', async () => {
  const { amazon, shop, reference, pay, signIn } = openShopAtAmazon();
  const agreement = reference({ kind: 'billing-agreement', consent: false });
  expect(await pay(agreement, signIn(), { product1_id: '15' })).toEqual({
    result: 'ERROR',
    message: 'Transaction Declined: BuyerConsentNotSet',
  });
  expect(amazon.world.charges).toEqual([]);
  expect(shop.book.orders()).toMatchObject([{ status: 'PARTIAL', charges: [] }]);
});

test('an agreement is charged again on its day, long after the buyer’s token has expired', async () => {
  const { amazon, shop, reference, pay, signIn } = openShopAtAmazon();
  const agreement = reference({ kind: 'billing-agreement', consent: true });
  const orderId = orderIdIn(await pay(agreement, signIn(), { product1_id: '15' }));
  amazon.world.clock.advance(days(30));
  expect(await shop.controls.billing.advance(days(30))).toMatchObject([
    { saleOrderId: orderId, amount: '22.00', paid: true },
  ]);
  expect(amazon.world.charges).toMatchObject([
    { reference: agreement, amount: '22.00', currency: 'USD', for: orderId },
    { reference: agreement, amount: '22.00', currency: 'USD', for: orderId },
  ]);
  expect(shop.book.orders()).toMatchObject([
    { orderId, charges: [{ reference: agreement }] },
    { rebillOf: orderId, status: 'COMPLETE', charges: [{ amount: '22.00', reference: agreement }] },
  ]);
});

test('a bill that Amazon declines is an order that was not paid', async () => {
  const { amazon, shop, reference, pay, signIn } = openShopAtAmazon();
  const agreement = reference({ kind: 'billing-agreement', consent: true });
  await pay(agreement, signIn(), { product1_id: '15' });
  amazon.world.declines.add('AmazonRejected');
  expect(await shop.controls.billing.next()).toMatchObject([{ paid: false }]);
  expect(shop.book.orders()).toMatchObject([{ status: 'COMPLETE' }, { status: 'DECLINED', charges: [] }]);
  expect(await shop.controls.billing.next()).toMatchObject([{ paid: true }]);
  expect(amazon.world.charges).toHaveLength(2);
});

test('konnektive 37: an agreement that has paid for one order pays for no other', async () => {
  const { shop, reference, pay, signIn } = openShopAtAmazon();
  const agreement = reference({ kind: 'billing-agreement', consent: true });
  await pay(agreement, signIn());
  expect((await pay(agreement, signIn())).message).toBe('Amazon Pay refused the order: ReferenceUsed');
  expect(shop.book.orders()).toMatchObject([{ status: 'COMPLETE' }, { status: 'PARTIAL' }]);
});

test('konnektive 48: a small upsale is charged on the order’s reference, also when the token has expired', async () => {
  const { amazon, shop, reference, pay, signIn } = openShopAtAmazon();
  const paidWith = reference();
  const orderId = orderIdIn(await pay(paidWith, signIn()));
  amazon.world.clock.advance(days(1));
  const upsale = { orderId, productId: '14', productPrice: '5.00' };
  expect((await shop.post('/upsale/import/', upsale)).result).toBe('SUCCESS');
  expect(amazon.world.charges).toMatchObject([
    { reference: paidWith, amount: '53.95', for: orderId },
    { reference: paidWith, amount: '5.00', for: orderId },
  ]);
});

test('konnektive 48: a large one needs a reference of its own, which the buyer’s token opens', async () => {
  const { amazon, shop, reference, pay, signIn, amazonFields } = openShopAtAmazon();
  const orderId = orderIdIn(await pay(reference(), signIn()));
  const upsale = { orderId, productId: '14' };
  expect((await shop.post('/upsale/import/', upsale)).message).toBe(
    'Transaction Declined: TransactionAmountExceeded',
  );
  const own = reference();
  const foreign = { ...upsale, ...amazonFields(own, 'Atza|guessed') };
  expect((await shop.post('/upsale/import/', foreign)).message).toBe(
    'Amazon Pay refused the order: TokenUnknown',
  );
  expect((await shop.post('/upsale/import/', { ...upsale, ...amazonFields(own, signIn()) })).result).toBe(
    'SUCCESS',
  );
  expect(amazon.world.charges).toMatchObject([
    { amount: '53.95' },
    { reference: own, amount: '29.00', for: orderId },
  ]);
});

test('konnektive 47: the buyer’s declined card comes out as the CRM says it, and another one pays', async () => {
  const { amazon, shop, buyer, reference, pay, signIn, amazonFields } = openShopAtAmazon();
  const orderId = orderIdIn(await pay(reference(), signIn()));
  const own = reference({ lastFour: '3434' });
  const upsale = { orderId, productId: '14', ...amazonFields(own, signIn()) };
  expect((await shop.post('/upsale/import/', upsale)).message).toBe(
    'Transaction Declined: InvalidPaymentMethod',
  );
  expect(shop.book.orders()).toMatchObject([{ total: '53.95', charges: [{}] }]);
  const suspended = amazon.world.references.find(own);
  if (suspended === undefined) throw new Error('The reference is gone.');
  const cardId = buyer.cards.find(({ lastFour }) => lastFour === '1111')?.id;
  amazon.world.references.change(suspended, { cardId });
  expect((await shop.post('/upsale/import/', upsale)).result).toBe('SUCCESS');
});
