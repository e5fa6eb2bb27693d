import { describe, expect, test } from 'vitest';
import { type Fields, fullImport, openShop, orderIdIn } from '../testing/shop.test.support.js';

const path = '/order/preauth/';
const card: Fields = { cardNumber: '4111111111111111', cardExpiryDate: '01/2030' };

const withLead = async () => {
  const shop = openShop();
  return { shop, orderId: orderIdIn(await shop.post('/leads/import/', fullImport)) };
};

describe('asking whether a card would pay', () => {
  test('konnektive 60: of nobody known is refused', async () => {
    const { shop } = await withLead();
    for (const fields of [card, { ...card, customerId: '7' }, { ...card, orderId: 'ABCDEF0123' }]) {
      expect(await shop.post(path, fields)).toEqual({ result: 'ERROR', message: 'Customer not found' });
    }
  });

  test('konnektive 60: is answered with a sentence, and nothing is booked', async () => {
    const { shop, orderId } = await withLead();
    const customerId = String(shop.book.orders()[0]?.customerId);
    for (const customer of [{ orderId }, { customerId }]) {
      expect(await shop.post(path, { ...card, ...customer })).toEqual({
        result: 'SUCCESS',
        message: 'Card is preauthorized',
      });
    }
    expect(shop.book.orders()).toMatchObject([{ status: 'PARTIAL', charges: [] }]);
  });

  test('konnektive 60: a card that would not pay is declined, by its number or by a script', async () => {
    const { shop, orderId } = await withLead();
    const refused = { result: 'ERROR', message: 'Transaction Declined: Card Declined' };
    expect(await shop.post(path, { ...card, orderId, cardNumber: '4111111111110002' })).toEqual(refused);
    shop.controls.script({ on: 'order/preauth', decline: 'Card Declined' });
    expect(await shop.post(path, { ...card, orderId })).toEqual(refused);
  });

  test('konnektive 60: needs a card', async () => {
    const { shop, orderId } = await withLead();
    expect(await shop.post(path, { orderId, cardNumber: 'none' })).toEqual({
      result: 'ERROR',
      message: { cardNumber: 'is not valid', cardExpiryDate: 'is a required field' },
    });
  });
});
