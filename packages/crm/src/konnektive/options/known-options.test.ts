import { LanderpayError } from '@landerpay/checkout';
import { expect, it } from 'vitest';
import { settingsOf } from '../emulated/konnektive-world.test.support.js';
import { konnektive } from '../konnektive.js';
import type { KonnektiveOptions } from './options.js';

const started = (changed: object) => () => konnektive({ ...settingsOf(fetch), ...changed });

it.each([
  [{ campaignID: '7' }, 'there is no option `campaignID`. Write `campaignId`.'],
  [{ token: 'x' }, /^konnektive: there is no option `token`\. There are url, loginId, password, .*fetch\.$/],
  [{ token: undefined }, 'there is no option `token`.'],
  [{ upsales: { Product: 'numbered' } }, 'there is no option `upsales.Product`. Write `upsales.product`.'],
  [
    { returnTo: { origin: 'https://shop.example', error: '/' } },
    'there is no option `returnTo.error`. There are origin, success, failure.',
  ],
  [{ timeLimits: { importorder: 60_000 } }, 'Write `timeLimits.importOrder`.'],
  [{ amazonParameters: { orderReference: 'amazonRef' } }, 'There are paySource, billerId, accessToken,'],
])('%j is told at once', (changed, sentence) => {
  expect(started(changed)).toThrow(LanderpayError);
  expect(started(changed)).toThrow(sentence);
});

it('every option there is can be given', () => {
  const all: Required<KonnektiveOptions> = {
    ...settingsOf(fetch),
    fetch,
    markField: 'custom3',
    termsField: 'custom4',
    amazonParameters: { paySource: 'source', billerId: 'biller', accessToken: 'token', reference: 'ref' },
    splitName: (name) => ({ firstName: name, lastName: name }),
    upsales: { amazonParameters: false, product: 'numbered' },
    returnTo: { origin: 'https://shop.example', success: '/yes', failure: '/no' },
    timeLimits: {
      importOrder: 60_000,
      importUpsale: 60_000,
      importLead: 1_000,
      confirmOrder: 1_000,
      importClick: 1_000,
      queryOrder: 1_000,
      queryTransactions: 1_000,
      queryCampaign: 1_000,
    },
    openCalls: 1,
    longestWait: 0,
  };
  expect(started(all)).not.toThrow();
});
