import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreement, certain, orderNumber, placedOrder, references } from '../samples/samples.js';
import { orderWithRefill, recurringRecord, step } from '../samples/upsell-tab.js';
import { recordOf, withOrder, withStep } from './order-record.js';
import { readOrderRecord, writeOrderRecord } from './stored-order-record.js';

describe('the record of an order', () => {
  it('has the agreement of what it was paid with, and none of an order reference', () => {
    expect(recordOf(placedOrder, agreement, 5).agreement).toBe(agreement);
    expect(recordOf(placedOrder, certain(references[0]), 5)).toEqual({
      number: orderNumber,
      capability: placedOrder.capability,
      kind: 'one-time',
      agreement: null,
      placedAt: 5,
      upsellsUntil: null,
      lines: placedOrder.lines,
      shipping: placedOrder.shipping,
      total: placedOrder.total,
      review: null,
      steps: {},
      finished: false,
    });
  });

  it('takes what is told of the order later, and keeps the steps', () => {
    const skipped = withStep(recurringRecord, step, 'skipped');
    expect(withOrder(skipped, { ...orderWithRefill, review: 'pending' })).toMatchObject({
      lines: orderWithRefill.lines,
      total: orderWithRefill.total,
      review: 'pending',
      steps: { [step]: 'skipped' },
      placedAt: recurringRecord.placedAt,
      agreement,
    });
  });

  it('never takes a sale back', () => {
    const sold = withStep(withStep(recurringRecord, step, 'skipped'), step, 'sold');
    expect(withStep(sold, step, 'skipped').steps).toEqual({ [step]: 'sold' });
  });
});

describe('the stored record', () => {
  const record = withStep({ ...recurringRecord, review: 'refused', finished: true }, step, 'sold');

  it('is read as it was written', () => {
    expect(readOrderRecord(writeOrderRecord(record))).toEqual(record);
  });

  it.each<[string, object]>([
    ['of another version', { v: 2 }],
    ['with a number that is none', { number: '<script>' }],
    ['without the capability', { capability: undefined }],
    ['whose agreement is an order reference', { agreement: references[0] }],
    ['with a step of no name', { steps: { 'Step 1': 'sold' } }],
    ['with a step that ended otherwise', { steps: { [step]: 'maybe' } }],
    ['with amounts that are no numbers', { total: { amount: '1', currency: 'USD' } }],
  ])('%s is nothing of ours', (_, changed) => {
    const text = JSON.stringify({ ...JSON.parse(writeOrderRecord(record)), ...changed });
    expect(readOrderRecord(text)).toBeNull();
  });

  it('is nothing where somebody wrote anything else', () => {
    expect(readOrderRecord(null)).toBeNull();
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(readOrderRecord(JSON.stringify(anything) ?? '')).toBeNull();
      }),
    );
  });
});
