import { describe, expect, it } from 'vitest';
import { settingsOf } from '../emulated/konnektive-world.test.support.js';
import { readSettings } from '../options/settings.js';
import { readLeadAnswer } from './lead-answer.js';

const settings = readSettings(settingsOf(fetch));

const read = (document: unknown, status = 200) =>
  readLeadAnswer({ sent: 'answered', status, text: JSON.stringify(document) }, settings);

const lead = { orderId: 'D6C8C390A7', orderStatus: 'PARTIAL', customerId: 123456 };

describe('the answer to a lead', () => {
  it.each(['PARTIAL', 'DECLINED'])('is its order id while that is %s', (orderStatus) => {
    expect(read({ result: 'SUCCESS', message: { ...lead, orderStatus } })).toEqual({
      answer: 'lead',
      order: 'D6C8C390A7',
    });
  });

  it.each([
    { ...lead, orderStatus: 'COMPLETE' },
    { ...lead, orderStatus: 'CANCELLED' },
    { ...lead, orderStatus: undefined },
    { ...lead, orderId: undefined },
    { ...lead, orderId: 'a b' },
    'ok',
    null,
  ])('%j is no lead', (message) => {
    expect(read({ result: 'SUCCESS', message })).toMatchObject({ answer: 'failed' });
  });

  it('is failed for whatever may pass', () => {
    for (const message of [
      'Transaction Declined: Card Declined',
      'Too many requests',
      'IP address not whitelisted',
    ]) {
      expect(read({ result: 'ERROR', message })).toMatchObject({ answer: 'failed' });
    }
    expect(read({ result: 'MERC_REDIRECT', message: { url: 'https://bank.example' } })).toMatchObject({
      answer: 'failed',
    });
    expect(read({ result: 'SUCCESS', message: lead }, 502)).toEqual({ answer: 'failed', detail: 'HTTP 502' });
    expect(readLeadAnswer({ sent: 'lost', detail: 'ECONNRESET' }, settings)).toEqual({
      answer: 'failed',
      detail: 'ECONNRESET',
    });
  });

  it('is the shop’s trouble, or the buyer’s, where the CRM is known to say so', () => {
    expect(read({ result: 'ERROR', message: 'Could not authenticate credentials' })).toEqual({
      answer: 'account-refused',
      detail: 'login refused',
    });
    expect(read({ result: 'ERROR', message: { emailAddress: 'is not valid' } })).toEqual({
      answer: 'rejected',
      fields: [{ field: 'emailAddress', problem: 'invalid' }],
    });
  });
});
