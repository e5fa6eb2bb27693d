import { LanderpayError } from '@landerpay/checkout';

/**
 * A mistake in the relay's set-up. Unlike a page's, its sentence is whole in production too: an operator reads it in a
 * server's log, where it costs no bytes.
 */
export const settingError = (sentence: string): LanderpayError<'configuration'> =>
  new LanderpayError({
    code: 'configuration',
    source: 'relay',
    message: sentence,
    buyerMessage: 'Amazon Pay is not available here at the moment.',
    retryable: false,
  });
