import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIdempotencyKey } from '../identity/ids.js';
import type { Answer } from '../ports/crm-adapter.js';
import { agreement, certain, orderNumber, placedOrder, references } from '../samples/samples.js';
import { orderWithRefill, recurringRecord, step } from '../samples/upsell-tab.js';
import { recordOf, withLookUp, withOpenStep, withOrder, withStep } from './order-record.js';
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
      open: [],
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

const key = certain(parseIdempotencyKey('k'.repeat(43)));
const unfinished = withOpenStep(recurringRecord, step, key);

describe('a step that is left open', () => {
  const since = '2026-01-01T00:00:00Z';

  it('is noted once, and is itself again where nothing is new', () => {
    expect(unfinished.open).toEqual([{ step, key }]);
    expect(withOpenStep(unfinished, step, key)).toBe(unfinished);
    expect(withOpenStep(unfinished, step, null)).toEqual(recurringRecord);
  });

  it('is sold, and ended, where a look-up finds the sale, also after a no', () => {
    const found = withLookUp(withStep(unfinished, step, 'skipped'), step, {
      outcome: 'placed',
      order: orderWithRefill,
    });
    expect(found).toMatchObject({ open: [], steps: { [step]: 'sold' }, lines: orderWithRefill.lines });
  });

  it.each<[string, Answer]>([
    ['nothing was sent', { outcome: 'settling', since, resume: true }],
    ['it never arrived', { outcome: 'refusal', code: 'unknown-attempt', detail: '' }],
    ['it was not placed', { outcome: 'not-placed', why: 'not-sent' }],
  ])('is ended without a sale where %s', (_, answer) => {
    expect(withLookUp(unfinished, step, answer)).toEqual(recurringRecord);
  });

  it.each<[string, Answer]>([
    ['nobody knows yet', { outcome: 'settling', since, resume: false }],
    ['the look-up is refused', { outcome: 'refusal', code: 'too-many-attempts', detail: '' }],
  ])('stays open where %s', (_, answer) => {
    expect(withLookUp(unfinished, step, answer)).toBe(unfinished);
  });
});

describe('the stored record', () => {
  const record = withStep({ ...recurringRecord, review: 'refused', finished: true }, step, 'sold');

  it('is read as it was written', () => {
    expect(readOrderRecord(writeOrderRecord(record))).toEqual(record);
    expect(readOrderRecord(writeOrderRecord(unfinished))).toEqual(unfinished);
  });

  it('of an earlier release left no step open', () => {
    const { open: _, ...earlier } = JSON.parse(writeOrderRecord(record));
    expect(readOrderRecord(JSON.stringify(earlier))).toEqual(record);
  });

  it.each<[string, object]>([
    ['of another version', { v: 2 }],
    ['with a number that is none', { number: '<script>' }],
    ['without the capability', { capability: undefined }],
    ['whose agreement is an order reference', { agreement: references[0] }],
    ['with a step of no name', { steps: { 'Step 1': 'sold' } }],
    ['with a step that ended otherwise', { steps: { [step]: 'maybe' } }],
    ['with an open step of no key', { open: [{ step, key: 'k' }] }],
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
