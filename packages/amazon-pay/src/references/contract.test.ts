import { describe, expect, test, vi } from 'vitest';
import { contractOptions, readContract } from './contract.js';

const [one, agreement] = ['S01-1111111-1111111', 'C01-1111111-1111111'];
const contract = (orderReference: unknown, billingAgreement: unknown) => ({
  getAmazonOrderReferenceId: () => orderReference,
  getAmazonBillingAgreementId: () => billingAgreement,
});

describe('readContract', () => {
  test('reads the getter of its kind', () => {
    const onReference = vi.fn();
    expect(readContract({ onReference }, contract(one, agreement))?.id).toBe(one);
    expect(readContract({ kind: 'one-time', onReference }, contract(one, one))?.id).toBe(one);
    expect(readContract({ kind: 'recurring', onReference }, contract(one, agreement))?.id).toBe(agreement);
    expect(onReference).not.toHaveBeenCalled();
  });

  test('tells when it is told to', () => {
    const onReference = vi.fn();
    readContract({ onReference }, contract(one, one))?.tell();
    readContract({ kind: 'recurring', onReference }, contract(agreement, agreement))?.tell();
    expect(onReference.mock.calls).toEqual([[one], [agreement]]);
  });

  test.each([
    ['one-time', contract(agreement, agreement)],
    ['recurring', contract(one, one)],
    ['one-time', contract('', '')],
    ['recurring', contract(undefined, 'undefined')],
    ['one-time', {}],
    ['recurring', undefined],
  ] as const)('for a %s payment %j names no reference', (kind, answer) => {
    expect(readContract({ kind }, answer)).toBe(undefined);
  });
});

test('contractOptions tells Amazon of the kind, and hears of it by the callback of that kind', () => {
  const created = vi.fn();
  expect(contractOptions(false, undefined, created)).toEqual({
    amazonOrderReferenceId: undefined,
    onOrderReferenceCreate: created,
  });
  expect(contractOptions(true, undefined, created)).toEqual({
    agreementType: 'BillingAgreement',
    amazonBillingAgreementId: undefined,
    onBillingAgreementCreate: created,
  });
});
