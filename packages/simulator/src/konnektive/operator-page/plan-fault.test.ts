import { expect, test } from 'vitest';
import { planOf } from '../faults/plan.js';
import { faults, faultyCalls } from './faults.js';

test('every fault of the list can happen to an order’s import', () => {
  for (const { script } of faults) expect(planOf({ ...script, on: 'order/import' }).times).toBe(1);
  expect(new Set(faults.map(({ value }) => value)).size).toBe(faults.length);
  expect(faultyCalls[0]).toBe('order/import');
});
