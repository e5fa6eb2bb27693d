import { askFor } from '../amazon-script/property.js';
import { AmazonPayError } from './amazon-pay-error.js';
import type { WidgetErrorCode } from './error-codes.js';

/**
 * Amazon's codes (developer.amazon.com, "handling widget errors"; ITP and CurrencyUnsupported came later) by what can
 * be done about them. Undefined: nothing need be done, the widget still works.
 */
const codeFor = (amazonCode: string): WidgetErrorCode | undefined => {
  switch (amazonCode) {
    case 'ITP':
      return undefined;
    case 'BuyerSessionExpired':
    case 'BuyerNotAssociated':
      return 'session-expired';
    case 'InvalidOrderReferenceId':
    case 'StaleOrderReference':
    case 'AddressNotModifiable':
    case 'PaymentMethodNotModifiable':
      return 'reference-unusable';
    case 'InvalidSellerId':
    case 'InvalidAccountStatus':
    case 'InvalidParameterValue':
    case 'MissingParameter':
    case 'ReleaseEnvironmentMismatch':
    case 'CurrencyUnsupported':
      return 'widget-refused';
    default:
      return 'widget-failed';
  }
};

/**
 * Reads Amazon's error object, which has only getters. Amazon's message names ids and options, never a person.
 * Undefined when Amazon only says that the browser's tracking prevention was in the way.
 */
export const parseWidgetError = (cause: unknown): AmazonPayError | undefined => {
  const amazonCode = String(askFor(cause, 'getErrorCode'));
  const code = codeFor(amazonCode);
  return (
    code &&
    new AmazonPayError(code, {
      source: 'amazon',
      retryable: code !== 'widget-refused',
      detail: `${amazonCode}: ${askFor(cause, 'getErrorMessage')}`,
      cause,
    })
  );
};
