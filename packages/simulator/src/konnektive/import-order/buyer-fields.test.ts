import { describe, expect, test } from 'vitest';
import {
  ann,
  annsAddress,
  type Fields,
  fullImport,
  openShop,
  orderIdIn,
} from '../testing/shop.test.support.js';

const path = '/order/import/';

const without = (fields: Fields, ...names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));

describe('required fields', () => {
  test('konnektive 19: shipping fields are required unless billShipSame=1, each by its name', async () => {
    const shop = openShop();
    expect(await shop.post(path, without(fullImport, 'billShipSame'))).toEqual({
      result: 'ERROR',
      message: {
        shipFirstName: 'is a required field',
        shipLastName: 'is a required field',
        shipAddress1: 'is a required field',
        shipCity: 'is a required field',
        shipState: 'is a required field',
        shipPostalCode: 'is a required field',
        shipCountry: 'is a required field',
      },
    });
    expect(shop.book.orders()).toEqual([]);
  });

  test('konnektive 19: only the missing ones are named', async () => {
    const sent = {
      ...without(fullImport, 'billShipSame'),
      shipFirstName: 'Ann',
      shipLastName: 'Lee',
      shipAddress1: '2 Side Street',
      shipCity: 'Reno',
      shipPostalCode: '89501',
      shipCountry: 'US',
    };
    expect(await openShop().post(path, sent)).toEqual({
      result: 'ERROR',
      message: { shipState: 'is a required field' },
    });
  });

  test('konnektive 19: those of a lead need not be sent again', async () => {
    const shop = openShop();
    const shipping = {
      shipFirstName: 'Bob',
      shipLastName: 'Ray',
      shipAddress1: '2 Side Street',
      shipCity: 'Reno',
      shipState: 'NV',
      shipPostalCode: '89501',
      shipCountry: 'US',
    };
    const orderId = orderIdIn(await shop.post('/leads/import/', { ...ann, ...shipping, campaignId: '1' }));
    const answered = await shop.post(path, { ...without(fullImport, 'billShipSame'), orderId });
    expect(answered).toMatchObject({
      result: 'SUCCESS',
      message: { ...shipping, address1: '1 Main Street' },
    });
  });

  test('konnektive 19: billing, person and card are required too', async () => {
    const sent = without(fullImport, 'address1', 'phoneNumber', 'emailAddress', 'cardMonth');
    expect(await openShop().post(path, sent)).toMatchObject({
      result: 'ERROR',
      message: {
        address1: 'is a required field',
        phoneNumber: 'is a required field',
        emailAddress: 'is a required field',
        cardMonth: 'is a required field',
      },
    });
  });
});

const annsShipping = {
  shipFirstName: 'Ann',
  shipLastName: 'Lee',
  shipAddress1: '1 Main Street',
  shipCity: 'Reno',
  shipState: 'NV',
  shipPostalCode: '89501',
  shipCountry: 'US',
};

describe('malformed fields', () => {
  test.each([
    ['emailAddress', 'ann at example', 'is not valid'],
    ['emailAddress', `${'a'.repeat(250)}@b.example`, 'is longer than 255 characters'],
    ['country', 'USA', 'is longer than 2 characters'],
    ['country', '1!', 'is not valid'],
    ['state', 'Nevada', 'is not valid'],
    ['phoneNumber', '+1 555', 'is not valid'],
    ['firstName', 'é'.repeat(31), 'is longer than 30 characters'],
    ['custom3', 'x'.repeat(51), 'is longer than 50 characters'],
    ['sourceValue1', 'x'.repeat(31), 'is longer than 30 characters'],
    ['affId', 'x'.repeat(11), 'is longer than 10 characters'],
    ['paySource', 'BARTER', "Not a valid input. Must be in: 'AMAZON', 'CREDITCARD'"],
    ['cardNumber', '12', 'is not valid'],
  ])('konnektive 20: %s=%s is refused by its name', async (name, value, sentence) => {
    const shop = openShop();
    expect(await shop.post(path, { ...fullImport, [name]: value })).toEqual({
      result: 'ERROR',
      message: { [name]: sentence },
    });
    expect(shop.book.orders()).toEqual([]);
  });

  test('konnektive 20: every bad field is named at once', async () => {
    const bad = { emailAddress: 'nobody', shipCountry: 'U', custom1: 'x'.repeat(51) };
    const answered = await openShop().post(path, { ...fullImport, ...bad });
    expect(Object.keys(answered.message).toSorted()).toEqual(['custom1', 'emailAddress', 'shipCountry']);
  });

  test('konnektive 20: so are those that are missing, and those of the way to pay and of the lines', async () => {
    const sent = without(fullImport, 'city', 'cardMonth', 'billShipSame');
    const bad = { emailAddress: 'nobody', cardNumber: '12', product1_qty: '0', salesTax: 'x' };
    expect(await openShop().post(path, { ...sent, ...bad, ...annsShipping })).toEqual({
      result: 'ERROR',
      message: {
        city: 'is a required field',
        cardMonth: 'is a required field',
        emailAddress: 'is not valid',
        cardNumber: 'is not valid',
        product1_qty: 'is not valid',
        salesTax: 'is not valid',
      },
    });
  });

  test('konnektive 20: so are Amazon’s, and the buyer’s own', async () => {
    const amazon = { paySource: 'AMAZON', amazonOrderId: 'S01', amazonBillerId: '99' };
    const sent = { ...without(fullImport, 'lastName'), ...amazon, emailAddress: 'nobody' };
    expect(await openShop().post(path, sent)).toEqual({
      result: 'ERROR',
      message: {
        lastName: 'is a required field',
        emailAddress: 'is not valid',
        amazonOrderId: 'is not valid',
        amazonBillerId: 'is not the id of a biller',
        amazonAddressConsent: 'is a required field',
      },
    });
  });

  test('konnektive 20: so is what is bad beside an unknown order id', async () => {
    const sent = { ...fullImport, orderId: 'ABCDEF0123', emailAddress: 'nobody' };
    expect(await openShop().post(path, sent)).toEqual({
      result: 'ERROR',
      message: { orderId: 'is not the id of an order', emailAddress: 'is not valid' },
    });
  });

  test('konnektive 20: an order id longer than 30 characters is refused as no order’s', async () => {
    expect(await openShop().post(path, { ...fullImport, orderId: 'A'.repeat(31) })).toEqual({
      result: 'ERROR',
      message: { orderId: 'is not the id of an order' },
    });
  });

  test('konnektive 20: fields as long as allowed are taken', async () => {
    const longest = { firstName: '😀'.repeat(30), custom1: 'x'.repeat(50), sourceValue1: 'y'.repeat(30) };
    const answered = await openShop().post(path, { ...fullImport, ...annsAddress, ...longest });
    expect(answered).toMatchObject({ result: 'SUCCESS', message: longest });
  });
});
