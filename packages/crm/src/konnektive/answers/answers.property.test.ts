import { crmOrderStatuses, parseOrderNumber } from '@landerpay/checkout';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sent } from '../../sending/index.js';
import { required, settingsOf } from '../emulated/konnektive-world.test.support.js';
import { readSettings } from '../options/settings.js';
import { answered, spoilt } from './arbitrary-answers.test.support.js';
import { readCampaignAnswer } from './campaign-answer.js';
import { readClickAnswer } from './click-answer.js';
import { readConfirmAnswer } from './confirm-answer.js';
import { readFindAnswer } from './find-answer.js';
import { readImportAnswer } from './import-answer.js';
import { readLeadAnswer } from './lead-answer.js';
import { sampleOrder } from './sample-order.test.support.js';
import { readTransactionsAnswer } from './transactions-answer.js';

const settings = readSettings(settingsOf(fetch));
const ours = required(parseOrderNumber(sampleOrder.orderId));
const numRuns = 4_000;

const isOrderNumber = /^[\w-]{1,64}$/;

describe('whatever comes as an answer', () => {
  it('an import is never an order without our id, a booked status and exact money', () => {
    fc.assert(
      fc.property(answered, (sent) => {
        const read = readImportAnswer(sent, ours, settings);
        if (read.answer !== 'order') return;
        expect(read.order.number).toBe(ours);
        expect(['complete', 'pending', 'cod-pending']).toContain(read.order.status);
        const amounts = [
          read.order.total,
          read.order.shipping,
          ...read.order.lines.map(({ price }) => price),
        ];
        for (const { amount, currency } of amounts) {
          expect(Number.isSafeInteger(amount) && amount >= 0).toBe(true);
          expect(currency).toBe(read.order.total.currency);
        }
      }),
      { numRuns },
    );
  });

  it('an import is definite only by HTTP 200 and a known result', () => {
    fc.assert(
      fc.property(answered, (sent) => {
        const read = readImportAnswer(sent, ours, settings);
        if (read.answer === 'unknown') return;
        expect(sent.status).toBe(200);
        expect(['SUCCESS', 'ERROR', 'MERC_REDIRECT']).toContain(JSON.parse(sent.text).result);
      }),
      { numRuns },
    );
  });

  it('no detail holds more than our own words', () => {
    const words = /^[\w ,-]*$/;
    fc.assert(
      fc.property(answered, (sent) => {
        const answers = [
          readImportAnswer(sent, ours, settings),
          readLeadAnswer(sent, settings),
          readFindAnswer(sent, ours, 'custom1'),
          readConfirmAnswer(sent, settings),
          readClickAnswer(sent, settings),
          readTransactionsAnswer(sent, ours),
          readCampaignAnswer(sent, '1'),
        ];
        for (const read of answers) {
          if ('detail' in read) expect(read.detail.replace('refused:', '')).toMatch(words);
        }
      }),
      { numRuns },
    );
  });

  it('a look-up never gives another order, nor one without a known status', () => {
    fc.assert(
      fc.property(answered, (sent) => {
        const read = readFindAnswer(sent, ours, 'custom1');
        if (read.answer !== 'order') return;
        expect(read.order.number).toBe(ours);
        expect(crmOrderStatuses).toContain(read.order.status);
      }),
      { numRuns },
    );
  });

  it('a lead never gives what is no order id', () => {
    fc.assert(
      fc.property(answered, (sent) => {
        const read = readLeadAnswer(sent, settings);
        if (read.answer === 'lead') expect(read.order).toMatch(isOrderNumber);
      }),
      { numRuns },
    );
  });

  it('nothing is confirmed, counted or listed but by HTTP 200 and SUCCESS', () => {
    fc.assert(
      fc.property(answered, (sent) => {
        const good = [
          readConfirmAnswer(sent, settings).answer === 'confirmed',
          readClickAnswer(sent, settings).answer === 'session',
          readCampaignAnswer(sent, '1').answer === 'campaign',
        ];
        if (!good.includes(true)) return;
        expect(sent.status).toBe(200);
        expect(JSON.parse(sent.text).result).toBe('SUCCESS');
      }),
      { numRuns },
    );
  });

  it('transactions are exact amounts, each with an id', () => {
    fc.assert(
      fc.property(answered, (sent) => {
        const read = readTransactionsAnswer(sent, ours);
        if (read.answer !== 'transactions') return;
        for (const { id, amount } of read.transactions) {
          expect(id).not.toBe('');
          expect(Number.isSafeInteger(amount.amount) && amount.amount >= 0).toBe(true);
        }
      }),
      { numRuns },
    );
  });

  it('the samples themselves are orders, so that the properties above are about something', () => {
    const write = (value: unknown): Sent => ({ sent: 'answered', status: 200, text: JSON.stringify(value) });
    const orders = fc.sample(spoilt(sampleOrder), 500).filter((order) => {
      const read = readImportAnswer(write({ result: 'SUCCESS', message: order }), ours, settings);
      return read.answer === 'order';
    });
    expect(orders.length).toBeGreaterThan(50);
    expect(orders.length).toBeLessThan(500);
  });
});
