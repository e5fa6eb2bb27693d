import { parseOrderNumber } from '@landerpay/checkout';
import { describe, expect, it } from 'vitest';
import { required, settingsOf } from '../emulated/konnektive-world.test.support.js';
import { readSettings } from '../options/settings.js';
import { readImportAnswer } from './import-answer.js';
import { sampleOrder } from './sample-order.test.support.js';

const settings = readSettings(settingsOf(fetch));
const parent = required(parseOrderNumber(sampleOrder.orderId));

const read = (document: unknown, status = 200) =>
  readImportAnswer({ sent: 'answered', status, text: JSON.stringify(document) }, parent, settings);

const upsold = {
  ...sampleOrder,
  totalAmount: '131.95',
  items: [
    ...sampleOrder.items,
    { productId: '14', name: 'Video course', qty: '1', price: '29.00', purchaseId: '9F1B2C3D4E' },
  ],
};

describe('the answer to an upsale', () => {
  it('is the whole order as it is now, each line with an id of its own, so that it can be compared', () => {
    expect(read({ result: 'SUCCESS', message: upsold })).toMatchObject({
      answer: 'order',
      order: {
        number: parent,
        mark: '1.mark',
        parent: null,
        total: { amount: 13_195, currency: 'USD' },
        lines: [
          { crmProduct: '12', quantity: 2, purchase: '8A1B2C3D4E' },
          { crmProduct: '14', quantity: 1, purchase: '9F1B2C3D4E' },
        ],
      },
    });
  });

  it('is no order of another id, nor one that is not booked', () => {
    for (const changed of [
      { orderId: 'AAAAAAAAAA' },
      { orderStatus: 'CANCELLED' },
      { orderStatus: 'PARTIAL' },
      { items: null },
    ]) {
      expect(read({ result: 'SUCCESS', message: { ...upsold, ...changed } })).toMatchObject({
        answer: 'unknown',
      });
    }
    expect(read({ result: 'SUCCESS', message: upsold }, 500)).toMatchObject({ answer: 'unknown' });
  });

  it('can be the buyer’s bank, a decline, or a refusal of the shop’s fields', () => {
    expect(read({ result: 'MERC_REDIRECT', message: { url: 'https://bank.example/3ds' } })).toEqual({
      answer: 'redirect',
      url: 'https://bank.example/3ds',
    });
    expect(read({ result: 'ERROR', message: 'Transaction Declined: TransactionAmountExceeded' })).toEqual({
      answer: 'declined',
      reason: 'Declined',
    });
    expect(read({ result: 'ERROR', message: { replaceProductId: 'is not in the order' } })).toEqual({
      answer: 'account-refused',
      detail: 'fields refused: replaceProductId',
    });
  });

  it('is unknown where the CRM says no in words that are on no list', () => {
    for (const message of ['The upsell window is closed', 'Order D6C8C390A7 takes no upsale: PARTIAL']) {
      expect(read({ result: 'ERROR', message })).toMatchObject({ answer: 'unknown' });
    }
  });
});
