import { describe, expect, test } from 'vitest';
import { openShopAtAmazon } from '../testing/real-amazon.test.support.js';

describe('with the Amazon stand-in itself', () => {
  test('konnektive 33: the address is the one that the buyer chose there, and the charge stands in its books', async () => {
    const { amazon, shop, buyer, reference, pay, signIn } = openShopAtAmazon();
    const id = reference();
    const answered = await pay(id, signIn());
    const [first] = buyer.addresses;
    expect(answered).toMatchObject({
      result: 'SUCCESS',
      message: {
        shipAddress1: first?.address.addressLine1,
        shipPostalCode: first?.address.postalCode,
        orderStatus: 'COMPLETE',
      },
    });
    const [order] = shop.book.orders();
    expect(amazon.world.charges).toMatchObject([
      { reference: id, amount: '53.95', currency: 'USD', for: order?.orderId },
    ]);
  });

  test('konnektive 35: a token that Amazon did not give out, or an hour old, is refused', async () => {
    const { amazon, reference, pay, signIn } = openShopAtAmazon();
    const id = reference();
    const token = signIn();
    expect((await pay(id, 'Atza|guessed')).message).toBe('Amazon Pay refused the order: TokenUnknown');
    amazon.world.clock.advance(60 * 60_000);
    expect((await pay(id, token)).message).toBe('Amazon Pay refused the order: TokenExpired');
    expect(amazon.world.charges).toEqual([]);
  });

  test('konnektive 36: after InvalidPaymentMethod the same reference pays with another card', async () => {
    const { amazon, shop, buyer, reference, pay, signIn } = openShopAtAmazon();
    const id = reference({ lastFour: '3434' });
    expect((await pay(id, signIn())).message).toBe('Transaction Declined: InvalidPaymentMethod');
    const [order] = shop.book.orders();
    const suspended = amazon.world.references.find(id);
    if (suspended === undefined || order === undefined) throw new Error('Nothing was kept.');
    const other = buyer.cards.find(({ lastFour }) => lastFour === '1111');
    amazon.world.references.change(suspended, { cardId: other?.id });
    expect((await pay(id, signIn(), { orderId: order.orderId })).result).toBe('SUCCESS');
    expect(shop.book.orders()).toMatchObject([{ status: 'COMPLETE', charges: [{ reference: id }] }]);
  });

  test('konnektive 36: without another card it is declined again, by the name of what Amazon lacks', async () => {
    const { amazon, shop, reference, pay, signIn } = openShopAtAmazon();
    const id = reference({ lastFour: '3434' });
    await pay(id, signIn());
    const orderId = shop.book.orders()[0]?.orderId ?? '';
    expect(await pay(id, signIn(), { orderId })).toEqual({
      result: 'ERROR',
      message: 'Transaction Declined: PaymentPlanNotSet',
    });
    expect(amazon.world.charges).toEqual([]);
    expect(shop.book.orders()).toMatchObject([{ status: 'PARTIAL', charges: [] }]);
  });

  test('konnektive 36: after AmazonRejected the same reference is closed for ever', async () => {
    const { reference, pay, signIn } = openShopAtAmazon();
    const id = reference({ lastFour: '2323' });
    expect((await pay(id, signIn())).message).toBe('Transaction Declined: AmazonRejected');
    expect((await pay(id, signIn())).message).toBe('Amazon Pay refused the order: ReferenceClosed');
  });

  test('konnektive 37: a reference pays for one order, and not after three hours in Draft', async () => {
    const { amazon, reference, pay, signIn } = openShopAtAmazon();
    const used = reference();
    await pay(used, signIn());
    expect((await pay(used, signIn())).message).toBe('Amazon Pay refused the order: ReferenceUsed');
    const stale = reference();
    amazon.world.clock.advance(3 * 60 * 60_000 + 1);
    expect((await pay(stale, signIn())).message).toBe('Amazon Pay refused the order: ReferenceStale');
    expect(amazon.world.charges).toHaveLength(1);
  });

  test('goods to be shipped need an address that the buyer chose', async () => {
    const { reference, pay, signIn } = openShopAtAmazon();
    const answered = await pay(reference({ address: false }), signIn());
    expect(answered).toMatchObject({ result: 'ERROR', message: { shipAddress1: 'is a required field' } });
  });
});
