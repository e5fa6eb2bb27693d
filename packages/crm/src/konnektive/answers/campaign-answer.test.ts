import { describe, expect, it } from 'vitest';
import { readCampaignAnswer } from './campaign-answer.js';
import { sampleCampaign } from './sample-rows.test.support.js';

const read = (document: unknown, status = 200) =>
  readCampaignAnswer({ sent: 'answered', status, text: JSON.stringify(document) }, '1');

const found = (data: unknown) => read({ result: 'SUCCESS', message: { totalResults: 1, data } });

const parsed = {
  answer: 'campaign',
  campaign: { products: new Set(['12', '14']), billing: new Map(), currency: 'USD', billerId: '42' },
};

describe('a campaign', () => {
  it('is found by its id, in a list or an object', () => {
    expect(found({ 1: sampleCampaign })).toEqual(parsed);
    expect(found([{ ...sampleCampaign, campaignId: '7', products: [] }, sampleCampaign])).toEqual(parsed);
  });

  it('may have its products in an object, and by another name', () => {
    const products = { a: { productId: '12' }, b: { campaignProductId: '14', productId: 99 } };
    expect(found([{ ...sampleCampaign, products }])).toEqual(parsed);
  });

  it('tells of its products how they are billed, if it does', () => {
    const products = [
      { campaignProductId: 12, billingCycleType: 'ONE_TIME', cycle1_billDelay: '' },
      { campaignProductId: 15, billingCycleType: 'RECURRING', cycle1_billDelay: '30' },
      { campaignProductId: 16, billingCycleType: 'RECURRING' },
      { campaignProductId: 17, billingCycleType: 'SOMETIMES', cycle1_billDelay: '30' },
    ];
    expect(found([{ ...sampleCampaign, products }])).toMatchObject({
      campaign: {
        billing: new Map([
          ['12', { recurring: false, firstBillAfter: null }],
          ['15', { recurring: true, firstBillAfter: 30 }],
          ['16', { recurring: true, firstBillAfter: null }],
        ]),
      },
    });
  });

  it('may leave currency and biller out', () => {
    const { currency: _, amazonPayments: __, ...silent } = sampleCampaign;
    expect(found([silent])).toMatchObject({ campaign: { currency: null, billerId: null } });
  });

  it.each([
    ['No campaigns matching those parameters could be found', { answer: 'not-found' }],
    ['Could not authenticate credentials', { answer: 'refused', because: 'login' }],
    ['IP address not whitelisted: 192.0.2.1', { answer: 'refused', because: 'address' }],
    ['This API user is not permitted to call campaign/query', { answer: 'refused', because: 'permission' }],
    ['Something else', { answer: 'failed', detail: 'ERROR' }],
  ])('is not there: "%s"', (message, answer) => {
    expect(read({ result: 'ERROR', message })).toEqual(answer);
  });

  it('is not read from anything else', () => {
    for (const answer of [
      found([{ ...sampleCampaign, campaignId: 2 }]),
      found([{ ...sampleCampaign, products: null }]),
      found([{ ...sampleCampaign, products: [{ productName: 'Starter kit' }] }]),
      found('campaigns'),
      read({ result: 'SUCCESS', message: { data: [sampleCampaign] } }, 502),
      readCampaignAnswer({ sent: 'not-sent', detail: 'ENOTFOUND' }, '1'),
    ]) {
      expect(answer).toMatchObject({ answer: 'failed' });
    }
  });
});
