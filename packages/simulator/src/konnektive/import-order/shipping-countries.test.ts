import { describe, expect, test } from 'vitest';
import { type Fields, fullImport, openShop, starterKit } from '../testing/shop.test.support.js';
import { annsAmazonAddress, smallAmazon, token } from '../testing/small-amazon.test.support.js';

const path = '/order/import/';
const reference = 'S01-1234567-7654321';

const campaign = {
  campaignId: 1,
  name: 'Near campaign',
  currency: 'USD',
  shipsTo: ['US', 'CA'],
  products: [
    { productId: '12', name: 'Starter kit', price: '49.00', delivery: 'shipped' },
    { productId: '14', name: 'Video course', price: '29.00', delivery: 'digital' },
  ],
} as const;

const refused = {
  result: 'ERROR',
  message: { shipCountry: "Not a valid input. Must be in: 'US', 'CA'" },
};

const amazonImport: Fields = {
  ...starterKit,
  firstName: 'Ann',
  lastName: 'Lee',
  emailAddress: 'ann@example.com',
  paySource: 'AMAZON',
  amazonOrderId: reference,
  amazonBillerId: '1',
  amazonAddressConsent: token,
};

const openWithAddressIn = (countryCode: string) => {
  const amazon = smallAmazon({ [reference]: { shippingAddress: { ...annsAmazonAddress, countryCode } } });
  const shop = openShop({
    campaigns: [campaign],
    amazon: { origin: 'http://amazon.test', fetch: amazon.fetch },
  });
  return { amazon, shop };
};

describe('a campaign that ships to some countries', () => {
  test('konnektive 20: refuses the country of another address at Amazon, before anything is charged', async () => {
    const { amazon, shop } = openWithAddressIn('CH');
    expect(await shop.post(path, amazonImport)).toEqual(refused);
    expect(amazon.asked).toEqual([]);
    expect(shop.book.orders()).toEqual([]);
  });

  test('takes the order where it ships to, and goods without shipping everywhere', async () => {
    expect((await openWithAddressIn('CA').shop.post(path, amazonImport)).result).toBe('SUCCESS');
    const digital = { ...amazonImport, product1_id: '14' };
    expect((await openWithAddressIn('CH').shop.post(path, digital)).result).toBe('SUCCESS');
  });

  test('asks the same of an order paid by card', async () => {
    const { shop } = openWithAddressIn('US');
    expect(await shop.post(path, { ...fullImport, country: 'ch' })).toEqual(refused);
    expect((await shop.post(path, { ...fullImport, country: 'ca' })).result).toBe('SUCCESS');
  });

  test('ships to all countries where it names none', async () => {
    const { shipsTo, ...everywhere } = campaign;
    const shop = openShop({ campaigns: [everywhere] });
    expect(shipsTo).not.toContain('CH');
    expect((await shop.post(path, { ...fullImport, country: 'CH' })).result).toBe('SUCCESS');
  });

  test.each([
    [['usa'], 'a country is an ISO 3166 code of two letters, like "US"'],
    [[], 'a campaign ships somewhere: leave shipsTo out for all countries'],
  ])('is refused with a sentence where shipsTo is %j', (shipsTo, sentence) => {
    expect(() => openShop({ campaigns: [{ ...campaign, shipsTo }] })).toThrow(sentence);
  });
});
