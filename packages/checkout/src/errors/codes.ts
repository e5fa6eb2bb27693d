import { type ErrorSource, LanderpayError } from './landerpay-error.js';

/**
 * What can go wrong between the page and the relay.
 *
 * - `relay-unreachable`: no answer came. For a money request nothing is known: look the attempt up, never send blind.
 * - `relay-answer-malformed`: an answer came that is not ours. The same care as above.
 * - `offer-unavailable`: the relay does not sell these lines, or not now; nothing was started.
 * - `sca-unsupported`: the page asks the buyer’s bank first, and the adapter cannot (`confirmReference`).
 * - `configuration`: the page was set up wrongly; the message says what to change.
 */
export type CheckoutErrorCode =
  | 'relay-unreachable'
  | 'relay-answer-malformed'
  | 'offer-unavailable'
  | 'sca-unsupported'
  | 'configuration';

/** Left out of production builds, where the code and a link stand in for them. */
const sentences: Readonly<Record<CheckoutErrorCode, string>> = {
  'relay-unreachable': 'The relay did not answer. Is it running, and does its allow-list hold this origin?',
  'relay-answer-malformed':
    'The answer is not the relay’s. Does the url point at it, and are both of one version?',
  'offer-unavailable': 'The relay does not sell these lines:',
  'sca-unsupported':
    'The adapter has no confirmReference: the CRM’s own answer leads buyers to their bank (action-required). Use PlaceOrderButton with it, or an adapter whose server confirms references at Amazon. The adapter is',
  configuration: '',
};

const error = <Code extends CheckoutErrorCode>(
  code: Code,
  retryable: boolean,
  cause?: unknown,
  detail = '',
  source: ErrorSource = 'relay',
): LanderpayError<Code> =>
  new LanderpayError({
    code,
    source,
    message:
      process.env.NODE_ENV === 'production'
        ? `landerpay/docs/errors.md#${code}`
        : `${sentences[code]} ${detail}`.trim(),
    buyerMessage: retryable ? 'We cannot reach the shop at the moment.' : 'This offer is not available here.',
    retryable,
    cause,
  });

/** The request may or may not have arrived. Whether a charge was made can only be looked up. */
export const relayUnreachable = (cause: unknown): LanderpayError<'relay-unreachable'> =>
  error('relay-unreachable', true, cause);

/** The relay's address answered with something that is not our wire format. */
export const relayAnswerMalformed = (cause: unknown): LanderpayError<'relay-answer-malformed'> =>
  error('relay-answer-malformed', true, cause);

/** The relay said, in a well-formed answer, that it does not sell this. `detail` is its own sentence. */
export const offerUnavailable = (detail: string, retryable: boolean): LanderpayError<'offer-unavailable'> =>
  error('offer-unavailable', retryable, undefined, detail);

/** The page asks the buyer's bank before it orders, and the adapter of this name has no `confirmReference`. */
export const scaUnsupported = (adapter: string): LanderpayError<'sca-unsupported'> =>
  error('sca-unsupported', false, undefined, `‘${adapter}’.`, 'landerpay');

/** A mistake in the page's set-up, told at once. `sentence` says which setting it is and where its value is found. */
export const configurationError = (sentence: string): LanderpayError<'configuration'> =>
  error('configuration', false, undefined, sentence, 'landerpay');
