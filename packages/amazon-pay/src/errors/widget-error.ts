import { askFor } from '../amazon-script/property.js';
import { AmazonPayError } from './amazon-pay-error.js';
import type { WidgetErrorCode } from './error-codes.js';

/** Amazon's codes (developer.amazon.com, "handling widget errors"), by what can be done about them; the first counts. */
const meanings: readonly (readonly [RegExp, WidgetErrorCode])[] = [
  [/^Buyer/, 'session-expired'],
  [/OrderReference|NotModifiable/, 'reference-unusable'],
  [/^Invalid|^Missing|Mismatch|Unsupported/, 'widget-refused'],
];

/**
 * Reads Amazon's error object, which has only getters. Amazon's message names ids and options, never a person.
 * Undefined when Amazon only says that the browser's tracking prevention was in the way.
 */
export const parseWidgetError = (cause: unknown): AmazonPayError | undefined => {
  const amazonCode = String(askFor(cause, 'getErrorCode'));
  if (amazonCode === 'ITP') return undefined;
  const code = meanings.find(([pattern]) => pattern.test(amazonCode))?.[1] ?? 'widget-failed';
  return new AmazonPayError(code, {
    source: 'amazon',
    retryable: code !== 'widget-refused',
    detail: `${amazonCode}: ${askFor(cause, 'getErrorMessage')}`,
    cause,
  });
};
