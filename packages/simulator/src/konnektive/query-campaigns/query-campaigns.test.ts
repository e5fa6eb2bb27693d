import { expect, test } from 'vitest';
import { simulatorCredentials } from '../index.js';
import { openShop } from '../testing/shop.test.support.js';

const path = '/campaign/query/';

const once = { billingCycleType: 'ONE_TIME', trialEnabled: '0' };

const starter = {
  campaignId: 1,
  campaignName: 'Simulated campaign',
  currency: 'USD',
  currencySymbol: '$',
  products: [
    { campaignProductId: 12, productName: 'Starter kit', price: '49.00', shippingPrice: '4.95', ...once },
    { campaignProductId: 13, productName: 'Refill pack', price: '19.50', shippingPrice: '2.50', ...once },
    { campaignProductId: 14, productName: 'Video course', price: '29.00', shippingPrice: '0.00', ...once },
    {
      campaignProductId: 15,
      productName: 'Refill plan',
      price: '19.50',
      shippingPrice: '2.50',
      billingCycleType: 'RECURRING',
      trialEnabled: '0',
      cycle1_billDelay: '30',
    },
    {
      campaignProductId: 16,
      productName: 'Video club, on trial',
      price: '1.00',
      shippingPrice: '0.00',
      billingCycleType: 'RECURRING',
      trialEnabled: '1',
      cycle1_billDelay: '14',
      cycle2_billDelay: '30',
    },
  ],
  amazonPayments: null,
};

const euros = { campaignId: 7, name: 'Europe', currency: 'EUR', products: [] };

test('a campaign is found by its id, with its products by the id that imports take', async () => {
  expect(await openShop().post(path, { campaignId: '1' })).toMatchObject({
    result: 'SUCCESS',
    message: { totalResults: 1, resultsPerPage: 25, page: 1, data: { 1: starter } },
  });
});

test('without an id every campaign is given, in the order of their numbers', async () => {
  const shop = openShop();
  const sold = [euros, { campaignId: 2, name: 'America', currency: 'USD', products: [], shipsTo: ['US'] }];
  shop.controls.seed({ campaigns: sold });
  expect(await shop.post(path, {})).toMatchObject({
    message: {
      totalResults: 2,
      data: {
        2: { campaignName: 'America', countries: [{ countryCode: 'US' }] },
        7: { campaignName: 'Europe', currencySymbol: '€', countries: [], products: [] },
      },
    },
  });
  expect(await shop.post(path, { resultsPerPage: '1', page: '2' })).toMatchObject({
    message: { totalResults: 2, resultsPerPage: 1, page: 2, data: { 7: { campaignName: 'Europe' } } },
  });
});

test('a campaign names the Amazon gateway of the CRM', async () => {
  const shop = openShop({ amazon: { origin: 'http://amazon.test', billerIds: ['7', '8'] } });
  expect(await shop.post(path, {})).toMatchObject({
    message: { data: { 1: { amazonPayments: { amazonBillerId: 7 } } } },
  });
});

test('by a switch the campaigns are a list', async () => {
  const shop = openShop({ behaviour: { campaignsFound: 'list' } });
  expect(await shop.post(path, {})).toMatchObject({ message: { data: [starter] } });
});

test('no campaign is an error, and so is a page that is none', async () => {
  const shop = openShop();
  expect(await shop.post(path, { campaignId: '9' })).toEqual({
    result: 'ERROR',
    message: 'No campaigns matching those parameters could be found',
  });
  expect(await shop.post(path, { resultsPerPage: '201' })).toEqual({
    result: 'ERROR',
    message: { resultsPerPage: 'is not valid' },
  });
});

test('a wrong login is told from a campaign that is not there', async () => {
  const shop = openShop();
  const body = new URLSearchParams({ ...simulatorCredentials, password: 'wrong', campaignId: '1' });
  const response = await shop.fetch('http://konnektive.test/campaign/query/', { method: 'POST', body });
  expect(await response.json()).toEqual({ result: 'ERROR', message: 'Could not authenticate credentials' });
});
