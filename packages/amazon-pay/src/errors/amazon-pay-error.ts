import { developerSentences } from './developer-sentences.js';
import type { AmazonPayErrorCode } from './error-codes.js';
import type { ErrorReaction } from './error-reaction.js';

/** Who is to be asked about an error: Amazon, the shop's CRM, the relay, or this library and its set-up. */
export type ErrorSource = 'amazon' | 'crm' | 'relay' | 'landerpay';

export type ErrorFacts = {
  /** Default `landerpay`. */
  readonly source?: ErrorSource;
  /** Default: no. */
  readonly retryable?: boolean;
  /** Default: `try-again` where that may help, else `give-up`. */
  readonly reaction?: ErrorReaction;
  /** Amazon's own name of it. */
  readonly amazonCode?: string | undefined;
  /** Default: a general sentence. */
  readonly buyerMessage?: string;
  /** What a developer must know beyond the code. */
  readonly detail?: unknown;
  readonly cause?: unknown;
};

/**
 * Every error of this package, thrown only for bad configuration and else handed over as a value.
 * - `code` is stable: switch on it.
 * - `message` is for developers: a sentence that says what to change; in production builds the code and a link.
 * - `buyerMessage` is an English sentence that a buyer may read; translate by `code`.
 * - `retryable` says whether the same step may succeed when it is tried again.
 * - `reaction` says what the program does about it.
 * - `amazonCode` is Amazon's own code, also one that this library does not know; undefined where Amazon named none.
 *
 * None of its texts contains an access token, a name or an address.
 */
export class AmazonPayError extends Error {
  declare readonly code: AmazonPayErrorCode;
  declare readonly source: ErrorSource;
  declare readonly buyerMessage: string;
  declare readonly retryable: boolean;
  declare readonly reaction: ErrorReaction;
  declare readonly amazonCode: string | undefined;

  constructor(code: AmazonPayErrorCode, { detail = '', cause, ...facts }: ErrorFacts = {}) {
    const sentence =
      process.env.NODE_ENV === 'production' ? `landerpay/docs/errors.md#${code}` : developerSentences[code];
    super(`${sentence} ${detail}`.trim(), { cause });
    const { retryable = false } = facts;
    Object.assign(this, {
      name: 'AmazonPayError',
      code,
      source: 'landerpay',
      retryable,
      reaction: retryable ? 'try-again' : 'give-up',
      buyerMessage: retryable
        ? 'Amazon Pay had a problem. Please try again.'
        : 'Amazon Pay is not available at the moment.',
      ...facts,
    });
  }
}
