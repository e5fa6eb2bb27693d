import { type CrmPage, crmPages } from '@landerpay/checkout';
import { describe, expect, it } from 'vitest';
import { settingsOf } from '../emulated/konnektive-world.test.support.js';
import { readSettings } from '../options/settings.js';
import { importClickParameters } from './import-click.js';

const settings = readSettings(settingsOf(fetch));
const later = { kind: 'later', session: 'f'.repeat(32) } as const;

describe('a page view', () => {
  it('the first says how the buyer came', () => {
    const first = {
      kind: 'first',
      address: 'https://shop.example/?utm_source=mail',
      ipAddress: '203.0.113.7',
      userAgent: 'Mozilla/5.0',
      referrer: 'https://news.example/',
      tracking: { affiliate: 'A12', sources: ['one'] },
    } as const;
    expect(importClickParameters({ page: 'checkout', visit: first }, settings)).toEqual([
      ['campaignId', '1'],
      ['pageType', 'checkoutPage'],
      ['requestUri', 'https://shop.example/?utm_source=mail'],
      ['ipAddress', '203.0.113.7'],
      ['userAgent', 'Mozilla/5.0'],
      ['httpReferer', 'https://news.example/'],
      ['affId', 'A12'],
      ['sourceValue1', 'one'],
    ]);
  });

  it('a later one says only which visit it belongs to', () => {
    expect(importClickParameters({ page: 'thank-you', visit: later }, settings)).toEqual([
      ['campaignId', '1'],
      ['pageType', 'thankyouPage'],
      ['sessionId', 'f'.repeat(32)],
    ]);
  });

  it('every page has a name of its own', () => {
    const pageType = (page: CrmPage) =>
      importClickParameters({ page, visit: later }, settings).find(([name]) => name === 'pageType')?.[1];
    expect(crmPages.map(pageType)).toEqual([
      'presellPage',
      'leadPage',
      'checkoutPage',
      'upsellPage1',
      'upsellPage2',
      'upsellPage3',
      'upsellPage4',
      'thankyouPage',
    ]);
  });
});
