import { crmOrderStatuses, parseOrderNumber } from '@landerpay/checkout';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { required, settingsOf } from '../emulated/konnektive-world.test.support.js';
import { readSettings } from '../options/settings.js';
import type { Sent } from '../sending/send.js';
import { readFindAnswer } from './find-answer.js';
import { readImportAnswer } from './import-answer.js';
import { readLeadAnswer } from './lead-answer.js';
import { sampleOrder, sampleOrderAsFound } from './sample-order.test.support.js';

const settings = readSettings(settingsOf(fetch));
const ours = required(parseOrderNumber(sampleOrder.orderId));
const numRuns = 4_000;

const json = fc.jsonValue({ maxDepth: 4 });

/** A value of an order's member, often nearly right. */
const member = fc.oneof(
  json,
  fc.constantFrom(
    '',
    '0',
    '-1',
    '49.00',
    '1e3',
    'NaN',
    'COMPLETE',
    'PENDING',
    'complete',
    '__proto__',
    'D6C8C390A7',
  ),
  fc.double(),
  fc.constantFrom(0, -0, 1, 49.5, Number.MAX_VALUE),
);

const spoilt = (order: object) =>
  fc
    .dictionary(fc.constantFrom(...Object.keys(order), '__proto__', 'constructor'), member, { maxKeys: 3 })
    .map((changed) => ({ ...order, ...changed }));

const message = fc.oneof(
  json,
  spoilt(sampleOrder),
  fc.array(fc.oneof(spoilt(sampleOrderAsFound), json), { maxLength: 3 }).map((data) => ({ data })),
  fc.dictionary(fc.constantFrom('shipCity', 'campaignId', 'amazonOrderId', 'error'), member),
);

const document = fc.oneof(
  json,
  fc.record({ result: fc.oneof(fc.constantFrom('SUCCESS', 'ERROR', 'MERC_REDIRECT'), json), message }),
);

/** Whole answers, answers cut anywhere, and anything else. */
const text = fc.oneof(
  document.map((value) => JSON.stringify(value)),
  fc.tuple(document, fc.nat()).map(([value, at]) => {
    const whole = JSON.stringify(value);
    return whole.slice(0, at % (whole.length + 1));
  }),
  fc.string({ unit: 'binary' }),
);

const answered: fc.Arbitrary<Sent> = fc.record({
  sent: fc.constant('answered' as const),
  status: fc.oneof(
    { arbitrary: fc.constant(200), weight: 5 },
    { arbitrary: fc.integer({ min: 100, max: 599 }), weight: 1 },
  ),
  text,
});

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
        const read = readImportAnswer(sent, null, settings);
        if (sent.sent !== 'answered' || read.answer === 'unknown') return;
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
