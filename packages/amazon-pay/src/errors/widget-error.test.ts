import { describe, expect, test } from 'vitest';
import { parseWidgetError } from './widget-error.js';

const amazonError = (code: unknown) => ({
  getErrorCode: () => code,
  getErrorMessage: () => 'Amazon says so.',
});

describe('parseWidgetError', () => {
  test.each([
    ['BuyerSessionExpired', 'session-expired', 'sign-in-again', true],
    ['BuyerNotAssociated', 'session-expired', 'sign-in-again', true],
    ['InvalidOrderReferenceId', 'reference-unusable', 'new-reference', true],
    ['StaleOrderReference', 'reference-unusable', 'new-reference', true],
    ['AddressNotModifiable', 'reference-unusable', 'show-read-only', true],
    ['PaymentMethodNotModifiable', 'reference-unusable', 'show-read-only', true],
    ['CurrencyUnsupported', 'currency-unsupported', 'choose-another-currency', false],
    ['InvalidSellerId', 'widget-refused', 'give-up', false],
    ['InvalidAccountStatus', 'widget-refused', 'give-up', false],
    ['InvalidParameter', 'widget-refused', 'give-up', false],
    ['InvalidParameterValue', 'widget-refused', 'give-up', false],
    ['InvalidParameterValueSmartPhone', 'widget-refused', 'give-up', false],
    ['InvalidParameterValueNonSmartPhone', 'widget-refused', 'give-up', false],
    ['MissingParameter', 'widget-refused', 'give-up', false],
    ['ReleaseEnvironmentMismatch', 'widget-refused', 'give-up', false],
    ['MerchantAborted', 'widget-failed', 'try-again', true],
    ['UnknownError', 'widget-failed', 'try-again', true],
    ['SomethingNew', 'widget-failed', 'try-again', true],
    ['toString', 'widget-failed', 'try-again', true],
  ])('%s is %s: %s', (amazonCode, code, reaction, retryable) => {
    const cause = amazonError(amazonCode);
    const error = parseWidgetError(cause);
    expect(error).toMatchObject({ name: 'AmazonPayError', source: 'amazon', cause });
    expect(error).toMatchObject({ code, amazonCode, reaction, retryable });
    expect(error?.message).toContain(`${amazonCode}: Amazon says so.`);
  });

  test('tracking prevention needs nothing done', () => {
    expect(parseWidgetError(amazonError('ITP'))).toBe(undefined);
  });

  test.each([undefined, null, 'Oops', {}, amazonError(undefined), amazonError('')])(
    '%o, which names no code, is one for which there is no reason',
    (cause) => {
      expect(parseWidgetError(cause)).toMatchObject({
        code: 'widget-failed',
        reaction: 'try-again',
        retryable: true,
        amazonCode: undefined,
      });
    },
  );

  test('a buyer is told what to do, where there is something to do', () => {
    const sentence = (code: string) => parseWidgetError(amazonError(code))?.buyerMessage;
    expect(sentence('BuyerSessionExpired')).toBe('Your Amazon session has ended. Please sign in again.');
    expect(sentence('StaleOrderReference')).toBe('Please choose your address and payment method again.');
    expect(sentence('AddressNotModifiable')).toBe('Your choice can no longer be changed for this order.');
    expect(sentence('CurrencyUnsupported')).toBe('Please choose another currency.');
    expect(sentence('InvalidSellerId')).toBe('Amazon Pay is not available at the moment.');
    expect(sentence('SomethingNew')).toBe('Amazon Pay had a problem. Please try again.');
  });
});
