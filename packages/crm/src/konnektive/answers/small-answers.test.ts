import { describe, expect, it } from 'vitest';
import { settingsOf } from '../emulated/konnektive-world.test.support.js';
import { readSettings } from '../options/settings.js';
import type { Asked } from '../sending/ask.js';
import { readClickAnswer } from './click-answer.js';
import { readConfirmAnswer } from './confirm-answer.js';

const settings = readSettings(settingsOf(fetch));

const answered = (document: unknown, status = 200): Asked => ({
  sent: 'answered',
  status,
  text: JSON.stringify(document),
});

const success = (message: unknown) => answered({ result: 'SUCCESS', message });
const error = (message: unknown) => answered({ result: 'ERROR', message });
const refusal = { answer: 'rejected', fields: [{ field: 'affId', problem: 'invalid' }] } as const;

describe('the answer to a confirmation', () => {
  it.each([success('Order confirmed'), success({ orderId: 'D6C8C390A7' }), success(null)])(
    'is confirmed by SUCCESS with whatever: %j',
    (asked) => {
      expect(readConfirmAnswer(asked, settings)).toEqual({ answer: 'confirmed' });
    },
  );

  it('is not-sent only where nothing was written', () => {
    expect(readConfirmAnswer({ sent: 'not-sent', detail: 'ENOTFOUND' }, settings)).toEqual({
      answer: 'not-sent',
      detail: 'ENOTFOUND',
    });
    expect(readConfirmAnswer({ sent: 'refused', refusal }, settings)).toEqual(refusal);
  });

  it.each([
    error('Order D6C8C390A7 is PARTIAL'),
    error('Transaction Declined: Card Declined'),
    answered({ result: 'SUCCESS', message: 'Order confirmed' }, 502),
    answered({ result: 'MERC_REDIRECT', message: { url: 'https://bank.example' } }),
    { sent: 'lost', detail: 'TimeoutError' } as const,
  ])('is unknown otherwise: %j', (asked) => {
    expect(readConfirmAnswer(asked, settings)).toMatchObject({ answer: 'unknown' });
  });

  it('tells a refused login', () => {
    expect(readConfirmAnswer(error('Could not authenticate credentials'), settings)).toMatchObject({
      answer: 'account-refused',
    });
  });
});

describe('the answer to a page view', () => {
  const session = '0123456789abcdef'.repeat(2);

  it('is the session', () => {
    expect(readClickAnswer(success({ sessionId: session, affVals: {} }), settings)).toEqual({
      answer: 'session',
      session,
    });
  });

  it.each([
    success({ sessionId: '<script>' }),
    success({ sessionId: 'f'.repeat(41) }),
    success({ sessionId: 12 }),
    success('ok'),
    error('Too many open queries for this account'),
    error('Transaction Declined: Card Declined'),
    answered({ result: 'SUCCESS', message: { sessionId: session } }, 500),
    answered({ result: 'MERC_REDIRECT', message: { url: 'https://bank.example' } }),
    { sent: 'lost', detail: 'TimeoutError' } as const,
    { sent: 'not-sent', detail: 'too many open calls' } as const,
  ])('failed otherwise: %j', (asked) => {
    expect(readClickAnswer(asked, settings)).toMatchObject({ answer: 'failed' });
  });

  it('names what was refused', () => {
    expect(readClickAnswer({ sent: 'refused', refusal }, settings)).toEqual(refusal);
    expect(readClickAnswer(error({ requestUri: 'is a required field' }), settings)).toEqual({
      answer: 'rejected',
      fields: [{ field: 'requestUri', problem: 'required' }],
    });
  });
});
