import { describe, expect, test } from 'vitest';
import { parseWidgetError } from './widget-error.js';

const amazonError = (code: string) => ({
  getErrorCode: () => code,
  getErrorMessage: () => 'Amazon says so.',
});

describe('parseWidgetError', () => {
  test.each([
    ['BuyerSessionExpired', 'session-expired', true],
    ['BuyerNotAssociated', 'session-expired', true],
    ['InvalidOrderReferenceId', 'reference-unusable', true],
    ['StaleOrderReference', 'reference-unusable', true],
    ['AddressNotModifiable', 'reference-unusable', true],
    ['PaymentMethodNotModifiable', 'reference-unusable', true],
    ['InvalidSellerId', 'widget-refused', false],
    ['InvalidAccountStatus', 'widget-refused', false],
    ['InvalidParameterValue', 'widget-refused', false],
    ['MissingParameter', 'widget-refused', false],
    ['ReleaseEnvironmentMismatch', 'widget-refused', false],
    ['CurrencyUnsupported', 'widget-refused', false],
    ['InvalidParameterValueSmartPhone', 'widget-refused', false],
    ['MerchantAborted', 'widget-failed', true],
    ['UnknownError', 'widget-failed', true],
    ['SomethingNew', 'widget-failed', true],
  ])('%s is %s', (amazonCode, code, retryable) => {
    const cause = amazonError(amazonCode);
    const error = parseWidgetError(cause);
    expect(error).toMatchObject({ name: 'AmazonPayError', code, source: 'amazon', retryable, cause });
    expect(error?.message).toContain(`${amazonCode}: Amazon says so.`);
  });

  test('tracking prevention needs nothing done', () => {
    expect(parseWidgetError(amazonError('ITP'))).toBe(undefined);
  });

  test('what is no error of Amazon’s is one for which there is no reason', () => {
    expect(parseWidgetError(undefined)).toMatchObject({ code: 'widget-failed' });
  });
});
