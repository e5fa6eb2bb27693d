import { LanderpayError } from '@landerpay/checkout';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { konnektive } from '../konnektive.js';
import type { KonnektiveOptions } from './options.js';
import { readSettings } from './settings.js';

const right: KonnektiveOptions = {
  url: 'https://api.konnektive.com/',
  loginId: 'shop',
  password: 'secret-word',
  campaignId: '7',
  billerId: '42',
};

const complaint = (changed: object): string => {
  try {
    konnektive({ ...right, ...changed });
  } catch (error) {
    expect(error).toBeInstanceOf(LanderpayError);
    expect(error).toMatchObject({ code: 'configuration', source: 'landerpay', retryable: false });
    return error instanceof Error ? error.message : '';
  }
  return '';
};

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the options of konnektive', () => {
  it('need no more than five, and have documented defaults', () => {
    expect(readSettings(right)).toMatchObject({
      url: 'https://api.konnektive.com',
      markField: 'custom1',
      amazonParameters: {
        paySource: 'paySource',
        billerId: 'amazonBillerId',
        accessToken: 'amazonAddressConsent',
        reference: 'amazonOrderId',
      },
      termsField: 'custom2',
      upsales: { amazonParameters: true, product: 'single' },
      returnTo: undefined,
      openCalls: 10,
      longestWait: 10_000,
      timeLimits: {
        importOrder: 120_000,
        importUpsale: 120_000,
        importLead: 30_000,
        confirmOrder: 30_000,
        importClick: 10_000,
        queryOrder: 30_000,
        queryTransactions: 30_000,
        queryCampaign: 30_000,
      },
    });
  });

  it.each([
    [{ markField: 'custom2' }, { markField: 'custom2', termsField: 'custom1' }],
    [{ markField: 'custom3' }, { markField: 'custom3', termsField: 'custom2' }],
    [{ termsField: 'custom5' }, { markField: 'custom1', termsField: 'custom5' }],
  ] as const)('%j keeps mark and proof of consent apart', (changed, fields) => {
    expect(readSettings({ ...right, ...changed })).toMatchObject(fields);
  });

  it.each([
    [{ url: undefined }, /`url` is missing .*https:\/\/api\.konnektive\.com/],
    [{ url: 'api.konnektive.com' }, /`url` is missing or is no address/],
    [{ url: 'http://api.konnektive.com' }, /`url` must be https/],
    [{ url: 'ftp://127.0.0.1' }, /`url` must be https/],
    [{ url: 'https://shop:word@api.konnektive.com' }, /`url` holds more than an address/],
    [{ url: 'https://api.konnektive.com/?loginId=shop' }, /`url` holds more than an address/],
    [{ url: 'https://api.konnektive.com/order/import/' }, /`url` has a path.*without path/],
    [{ loginId: undefined }, /`loginId` is missing.*"Api User"/],
    [{ loginId: ' ' }, /`loginId` is missing/],
    [{ password: '' }, /`password` is missing.*"Api User"/],
    [{ password: 'one&two' }, /`password` contains "&"/],
    [{ campaignId: undefined }, /`campaignId` is missing.*Campaigns/],
    [{ campaignId: 'Summer' }, /`campaignId` must be a number.*Campaigns/],
    [{ billerId: undefined }, /`billerId` is missing.*Merchants → MID List/],
    [{ billerId: 'A1B2C3D4E5F6' }, /`billerId` must be a number.*Merchants → MID List/],
    [{ markField: 'custom6' }, /`markField` must be one of custom1/],
    [{ termsField: 'custom0' }, /`termsField` must be one of custom1/],
    [{ termsField: 'custom1' }, /`markField` and `termsField` are both custom1.*Without the mark/],
    [{ upsales: { product: 'many' } }, /`upsales\.product` must be "single" or "numbered"/],
    [{ upsales: { amazonParameters: 'no' } }, /`upsales\.amazonParameters` must be true or false/],
    [{ returnTo: { origin: 'https://shop.example/' } }, /`returnTo\.origin` must be the origin/],
    [{ returnTo: { origin: 'shop.example' } }, /`returnTo\.origin`/],
    [{ returnTo: { origin: 'javascript:alert(1)' } }, /`returnTo\.origin`/],
    [
      { returnTo: { origin: 'https://shop.example', success: 'https://other.example/' } },
      /`returnTo\.success` must be a path of the shop/,
    ],
    [
      { returnTo: { origin: 'https://shop.example', success: '/', failure: '//other.example' } },
      /`returnTo\.failure` must be a path of the shop/,
    ],
    [{ openCalls: 0 }, /`openCalls` must be a number from 1 to 100/],
    [{ openCalls: 1.5 }, /`openCalls`/],
    [{ longestWait: -1 }, /`longestWait` must be whole milliseconds from 0 to 60000/],
    [{ timeLimits: { importUpsale: 30_000 } }, /`timeLimits.importUpsale` must be .* 60000 to 290000/],
    [{ amazonParameters: { reference: 'sourceValue1' } }, /names a parameter "sourceValue1"/],
    [{ amazonParameters: { reference: 'replaceProductId' } }, /names a parameter "replaceProductId"/],
    [{ timeLimits: { importOrder: 30_000 } }, /`timeLimits.importOrder` must be .* 60000 to 290000/],
    [{ timeLimits: { importOrder: 300_000 } }, /`timeLimits.importOrder`/],
    [{ timeLimits: { queryOrder: 0 } }, /`timeLimits.queryOrder`/],
    [{ timeLimits: { importLead: Number.NaN } }, /`timeLimits.importLead`/],
    [{ amazonParameters: { reference: 'orderId' } }, /names a parameter "orderId"/],
    [{ amazonParameters: { billerId: 'password' } }, /names a parameter "password"/],
    [{ amazonParameters: { billerId: 'product1_id' } }, /names a parameter "product1_id"/],
    [{ amazonParameters: { billerId: 'custom1' } }, /names a parameter "custom1"/],
    [{ amazonParameters: { billerId: 'a b' } }, /names a parameter "a b"/],
    [{ amazonParameters: { billerId: 'amazonOrderId' } }, /names a parameter "amazonOrderId"/],
  ])('%j is told at once', (changed, sentence) => {
    expect(complaint(changed)).toMatch(sentence);
  });

  it('never quotes a password', () => {
    expect(complaint({ password: 'hush&hush' })).not.toContain('hush');
    expect(complaint({ url: 'https://shop:hush@api.konnektive.com' })).not.toContain('hush');
  });

  it('tells an operator in production the whole sentence', () => {
    vi.stubEnv('NODE_ENV', 'production');
    expect(complaint({ billerId: '' })).toContain('Merchants → MID List');
  });

  it.each(['http://localhost:4000', 'http://127.0.0.1:4000', 'http://[::1]:4000'])(
    'plain http is fine to this machine: %s',
    (url) => {
      expect(readSettings({ ...right, url }).url).toBe(url);
    },
  );
});
