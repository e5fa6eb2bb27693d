import { parseOrderNumber } from '@landerpay/checkout';
import { describe, expect, it } from 'vitest';
import { required, settingsOf } from '../emulated/konnektive-world.test.support.js';
import { readSettings } from '../options/settings.js';
import { readImportAnswer } from './import-answer.js';
import { sampleOrder } from './sample-order.test.support.js';

const settings = readSettings(settingsOf(fetch));
const ours = required(parseOrderNumber(sampleOrder.orderId));

const read = (document: unknown, status = 200) =>
  readImportAnswer({ sent: 'answered', status, text: JSON.stringify(document) }, ours, settings);

const error = (message: unknown) => read({ result: 'ERROR', message });

describe('a decline', () => {
  it.each([
    ['Transaction Declined: Card Declined', 'Declined'],
    ['Transaction Declined: Prepaid Credit Cards Are Not Accepted', 'Declined'],
    ['Transaction Declined: InvalidPaymentMethod', 'InvalidPaymentMethod'],
    ['Transaction Declined: AmazonRejected', 'AmazonRejected'],
    ['Transaction Declined: TransactionTimedOut', 'TransactionTimedOut'],
    ['Transaction Declined: ProcessingFailure', 'ProcessingFailure'],
    ['Transaction Declined: Amazon said InvalidPaymentMethod (400)', 'InvalidPaymentMethod'],
    ['Transaction Declined: Could not authenticate credentials of the card holder', 'Declined'],
  ])('"%s" is declined as %s', (message, reason) => {
    expect(error(message)).toEqual({ answer: 'declined', reason });
  });
});

describe('a refusal of data or shop', () => {
  it('a map of the buyer’s fields is rejected, field by field, without the CRM’s words', () => {
    expect(error({ shipAddress1: 'is a required field', shipPostalCode: 'is not valid' })).toEqual({
      answer: 'rejected',
      fields: [
        { field: 'shipAddress1', problem: 'required' },
        { field: 'shipPostalCode', problem: 'invalid' },
      ],
    });
  });

  it('Amazon’s own fields are the buyer’s too, his session and his reference', () => {
    expect(error({ amazonOrderId: 'is a required field' })).toEqual({
      answer: 'rejected',
      fields: [{ field: 'reference', problem: 'required' }],
    });
    expect(error({ amazonAddressConsent: 'is not valid' })).toEqual({
      answer: 'rejected',
      fields: [{ field: 'accessToken', problem: 'invalid' }],
    });
  });

  it.each([
    ['Could not authenticate credentials'],
    ['Could not authenticate credentials for shop'],
    ['No products exist in the order'],
    [{ campaignId: 'is not the id of a campaign' }],
    [{ amazonBillerId: 'is not the id of a biller' }],
    [{ product1_id: 'is not valid', shipCity: 'is a required field' }],
  ])('%j is the shop’s trouble', (message) => {
    expect(error(message)).toMatchObject({ answer: 'account-refused' });
  });
});

describe('what is on no list is unknown', () => {
  it.each([
    ['The card was declined'],
    ['Decline pending: could not authenticate credentials'],
    ['Order D6C8C390A7 cannot be imported again'],
    ['Amazon Pay refused the order: PaymentPlanNotSet'],
    ['IP address not whitelisted'],
    ['Too many requests'],
    [''],
    [null],
    [{}],
    [[]],
    [['is a required field']],
    [{ shipCity: 1 }],
    [{ error: 'the database went away' }],
    [{ shipCity: 'is a required field', error: 'the database went away' }],
  ])('ERROR %j', (message) => {
    expect(error(message)).toMatchObject({ answer: 'unknown' });
  });

  it.each([201, 302, 400, 401, 403, 404, 421, 429, 500, 502, 503])(
    'HTTP %i, whatever its body says',
    (status) => {
      const bodies = [
        { result: 'SUCCESS', message: sampleOrder },
        { result: 'ERROR', message: 'Transaction Declined: Card Declined' },
      ];
      for (const body of bodies) {
        expect(read(body, status)).toEqual({ answer: 'unknown', detail: `HTTP ${status}` });
      }
    },
  );

  it.each(['PARTIAL', 'DECLINED', 'CANCELLED', 'REFUNDED'])('SUCCESS with %s', (orderStatus) => {
    expect(read({ result: 'SUCCESS', message: { ...sampleOrder, orderStatus } })).toMatchObject({
      answer: 'unknown',
    });
  });

  it('SUCCESS for an order that is not ours', () => {
    expect(read({ result: 'SUCCESS', message: { ...sampleOrder, orderId: 'AAAAAAAAAA' } })).toMatchObject({
      answer: 'unknown',
    });
  });

  it('SUCCESS without an order, and results that do not exist', () => {
    for (const document of [
      { result: 'SUCCESS', message: 'Card is preauthorized' },
      { result: 'SUCCESS' },
      { result: 'FAILURE', message: 'Transaction Declined: Card Declined' },
      { message: sampleOrder },
      [{ result: 'SUCCESS', message: sampleOrder }],
    ]) {
      expect(read(document)).toMatchObject({ answer: 'unknown' });
    }
  });
});

describe('a redirect', () => {
  it('is an address', () => {
    expect(read({ result: 'MERC_REDIRECT', message: { url: 'https://bank.example/3ds' } })).toEqual({
      answer: 'redirect',
      url: 'https://bank.example/3ds',
    });
  });

  it.each([
    { script: 'alert(1)' },
    { url: 'javascript:alert(1)' },
    { url: '/3ds' },
    { url: null },
    'url',
    null,
  ])('%j is none', (message) => {
    expect(read({ result: 'MERC_REDIRECT', message })).toMatchObject({ answer: 'unknown' });
  });
});

describe('an order', () => {
  it.each(['COMPLETE', 'PENDING', 'COD_PENDING'])(
    'is one with %s, whatever the answer’s type',
    (orderStatus) => {
      expect(read({ result: 'SUCCESS', message: { ...sampleOrder, orderStatus } })).toMatchObject({
        answer: 'order',
        order: { number: 'D6C8C390A7' },
      });
    },
  );
});
