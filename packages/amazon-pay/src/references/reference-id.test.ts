import { describe, expect, test } from 'vitest';
import { isBillingAgreementId, isOrderReferenceId } from './reference-id.js';

describe('ids', () => {
  test.each(['S01-1234567-1234567', 'P01-1234567-1234567', 'S02-0000000-0000000', 'P03-7654321-1234567'])(
    '%s is an order reference’s',
    (id) => {
      expect([isOrderReferenceId(id), isBillingAgreementId(id)]).toEqual([true, false]);
    },
  );

  test.each(['C01-1234567-1234567', 'B01-1234567-1234567', 'C02-0000000-0000000'])(
    '%s is a billing agreement’s',
    (id) => {
      expect([isOrderReferenceId(id), isBillingAgreementId(id)]).toEqual([false, true]);
    },
  );

  test.each([
    '',
    'X01-1234567-1234567',
    's01-1234567-1234567',
    'S1-1234567-1234567',
    'S01-1234567-1234567 ',
    'C01-1234567-1234567-A123456',
    7,
    null,
    undefined,
  ])('%j is nobody’s', (value) => {
    expect([isOrderReferenceId(value), isBillingAgreementId(value)]).toEqual([false, false]);
  });
});
