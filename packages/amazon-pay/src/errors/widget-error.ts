import { askFor } from '../amazon-script/property.js';
import { AmazonPayError } from './amazon-pay-error.js';
import { ruleFor } from './widget-error-rules.js';

/** Tracking prevention of the browser (Safari) was in the way; the widget lives on. */
const harmless = 'ITP';

/**
 * Reads Amazon's error object, which has only getters. Amazon's message names ids and options, never a person.
 * Undefined when nothing needs to be done, because the widget lives on.
 */
export const parseWidgetError = (cause: unknown): AmazonPayError | undefined => {
  const given = askFor(cause, 'getErrorCode');
  const amazonCode = given ? String(given) : undefined;
  if (amazonCode === harmless) return undefined;
  const [, reaction, code, buyerMessage] = ruleFor(amazonCode);
  return new AmazonPayError(code, {
    source: 'amazon',
    retryable: !/give|currency/.test(reaction),
    reaction,
    amazonCode,
    ...(buyerMessage && { buyerMessage }),
    detail: `${amazonCode}: ${askFor(cause, 'getErrorMessage')}`,
    cause,
  });
};
