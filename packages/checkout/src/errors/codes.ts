import { developerMessage, LanderpayError } from './landerpay-error.js';

/**
 * What can go wrong between the page and the relay.
 *
 * - `relay-unreachable`: no answer came. For a money request nothing is known: look the attempt up, never send blind.
 * - `relay-answer-malformed`: an answer came that is not ours. The same care as above.
 * - `offer-unavailable`: the relay does not sell these lines, or not now; nothing was started.
 * - `configuration`: the page was set up wrongly; the message says what to change.
 */
export type CheckoutErrorCode =
  | 'relay-unreachable'
  | 'relay-answer-malformed'
  | 'offer-unavailable'
  | 'configuration';

const unreachable = 'We cannot reach the shop at the moment.';

/** The request may or may not have arrived. Whether a charge was made can only be looked up. */
export const relayUnreachable = (cause: unknown): LanderpayError<'relay-unreachable'> =>
  new LanderpayError({
    code: 'relay-unreachable',
    source: 'relay',
    message: developerMessage(
      'relay-unreachable',
      'The relay did not answer. Is it running, and does its allow-list hold this origin?',
    ),
    buyerMessage: unreachable,
    retryable: true,
    cause,
  });

/** The relay's address answered with something that is not our wire format. */
export const relayAnswerMalformed = (cause: unknown): LanderpayError<'relay-answer-malformed'> =>
  new LanderpayError({
    code: 'relay-answer-malformed',
    source: 'relay',
    message: developerMessage(
      'relay-answer-malformed',
      'The answer is not the relay’s. Does the url point at it, and are both of one version?',
    ),
    buyerMessage: unreachable,
    retryable: true,
    cause,
  });

/** The relay said, in a well-formed answer, that it does not sell this. `detail` is its own sentence. */
export const offerUnavailable = (detail: string, retryable: boolean): LanderpayError<'offer-unavailable'> =>
  new LanderpayError({
    code: 'offer-unavailable',
    source: 'relay',
    message: developerMessage('offer-unavailable', detail),
    buyerMessage: 'This offer is not available at the moment.',
    retryable,
  });

/** A mistake in the page's set-up, told at once. `sentence` says which setting it is and where its value is found. */
export const configurationError = (sentence: string): LanderpayError<'configuration'> =>
  new LanderpayError({
    code: 'configuration',
    source: 'landerpay',
    message: developerMessage('configuration', sentence),
    buyerMessage: 'Amazon Pay is not available here at the moment.',
    retryable: false,
  });
