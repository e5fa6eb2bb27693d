import type { CrmFinding, CrmSold } from '@landerpay/checkout';
import { createKonnektiveSimulator, type KonnektiveSimulatorOptions } from '@landerpay/simulator/konnektive';
import { describe, expect, it } from 'vitest';
import { settingsOf } from '../emulated/konnektive-world.test.support.js';
import { smallAmazon } from '../emulated/small-amazon.test.support.js';
import { konnektive } from '../konnektive.js';
import type { KonnektiveFetch, KonnektiveOptions } from '../options/options.js';

const amazon = { origin: 'https://amazon.test', fetch: smallAmazon };
const sold = { products: ['12', '14'], currency: 'USD' };

const check = async (
  options: Partial<KonnektiveOptions> = {},
  crm: KonnektiveSimulatorOptions = {},
  selling: CrmSold = sold,
) => {
  const simulator = createKonnektiveSimulator({ amazon, ...crm });
  const findings = await konnektive({ ...settingsOf(simulator.fetch), ...options }).checkConfiguration(
    selling,
  );
  return { findings, simulator };
};

const error = (sentence: RegExp): CrmFinding => ({
  severity: 'error',
  sentence: expect.stringMatching(sentence),
});
const warning = (sentence: RegExp): CrmFinding => ({
  severity: 'warning',
  sentence: expect.stringMatching(sentence),
});

describe('checking the configuration at the CRM', () => {
  it('finds nothing where everything fits, and books nothing', async () => {
    const { findings, simulator } = await check();
    expect(findings).toEqual([]);
    expect(simulator.book.orders()).toEqual([]);
    expect(simulator.book.requests().map(({ endpoint }) => endpoint)).toEqual([
      'campaign/query',
      'order/query',
    ]);
  });

  it('reads campaigns as a list, too', async () => {
    expect((await check({}, { behaviour: { campaignsFound: 'list' } })).findings).toEqual([]);
  });

  it('names each product that the campaign does not have, once', async () => {
    const { findings } = await check({}, {}, { ...sold, products: ['12', '99', '99', '98'] });
    expect(findings).toEqual([
      error(/^Campaign 1 has no product 99: .*CRM → Campaigns/),
      error(/^Campaign 1 has no product 98: /),
    ]);
  });

  it('compares currencies', async () => {
    const { findings } = await check({}, {}, { ...sold, currency: 'EUR' });
    expect(findings).toEqual([error(/^Campaign 1 sells in USD, the catalogue in EUR/)]);
  });

  it('compares what buyers are told of later bills with what the CRM bills', async () => {
    const recurring = [
      { product: '15', firstBillAfter: 30 },
      { product: '16', firstBillAfter: 30 },
      { product: '12', firstBillAfter: null },
    ];
    const products = ['12', '14', '15', '16'];
    expect((await check({}, {}, { ...sold, products, recurring })).findings).toEqual([
      error(/^The CRM bills product 12 once, and the catalogue sells it as billed again/),
      warning(/^The CRM bills product 16 14 days after the sale, and buyers are told 30/),
    ]);
    expect((await check({}, {}, { ...sold, products: ['14', '15'], recurring: [] })).findings).toEqual([
      error(/^The CRM bills product 15 again, and the catalogue sells it as paid once/),
    ]);
    const inMonths = [{ product: '15', firstBillAfter: null }];
    expect((await check({}, {}, { ...sold, products: ['15'], recurring: inMonths })).findings).toEqual([]);
  });

  it('a biller that cannot be found is a warning', async () => {
    expect((await check({ billerId: '42' })).findings).toEqual([
      warning(/^Campaign 1 names biller 1, and not 42: .*MID List/),
    ]);
    const withoutBillers = createKonnektiveSimulator();
    const backend = konnektive(settingsOf(withoutBillers.fetch));
    expect(await backend.checkConfiguration(sold)).toEqual([
      warning(/^The CRM does not say which MIDs there are, so that biller 1 could not be found: .*MID List/),
    ]);
  });

  it('a campaign that does not exist, and a login that is refused', async () => {
    expect((await check({ campaignId: '9' })).findings).toEqual([error(/^The CRM has no campaign 9/)]);
    expect((await check({ password: 'another' })).findings).toEqual([
      error(/^The CRM refuses the login: .*CRM → Admin → Users/),
    ]);
  });

  it('an address that is not on the list, and what the login may not do', async () => {
    expect((await check({}, { allowedAddresses: ['192.0.2.1'] })).findings).toEqual([error(/IP whitelist/)]);
    expect((await check({}, { permittedEndpoints: ['order/query'] })).findings).toEqual([
      error(/permit "Campaign → Query"/),
    ]);
    expect((await check({}, { permittedEndpoints: ['campaign/query'] })).findings).toEqual([
      error(/does not answer look-ups.*permit "Order → Query"/),
    ]);
  });

  it.each<[string, KonnektiveFetch]>([
    ['ENOTFOUND', () => Promise.reject(Object.assign(new TypeError('no'), { code: 'ENOTFOUND' }))],
    ['answer is not JSON', async () => new Response('<!doctype html><title>Hello</title>')],
    ['HTTP 404', async () => new Response('', { status: 404 })],
  ])('an address that is not the API’s: %s', async (detail, fetch) => {
    expect((await check({ fetch })).findings).toEqual([
      error(new RegExp(`^The CRM gave no answer about campaign 1 that can be read \\(${detail}\\)`)),
    ]);
  });
});
