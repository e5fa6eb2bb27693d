/** Whose fault it was: Amazon's, the CRM's, the relay's, or ours (which includes how we were configured). */
export type ErrorSource = 'amazon' | 'crm' | 'relay' | 'landerpay';

/** What every error of Landerpay tells, whichever package it comes from. */
export type LanderpayErrorFields<Code extends string = string> = {
  /** Stable; switch on this, never on the message. */
  readonly code: Code;
  readonly source: ErrorSource;
  /** For the developer. In production builds: the code and where to read about it. */
  readonly message: string;
  /** Fit for the buyer to read, in English; translate by `code`. */
  readonly buyerMessage: string;
  /** Whether trying the same again can help. */
  readonly retryable: boolean;
  readonly cause?: unknown;
};

/** An error of the checkout family. It is thrown or returned as a value; either way it carries all of the fields. */
export class LanderpayError<Code extends string = string>
  extends Error
  implements LanderpayErrorFields<Code>
{
  declare readonly code: Code;
  declare readonly source: ErrorSource;
  declare readonly buyerMessage: string;
  declare readonly retryable: boolean;

  constructor({ message, cause, ...fields }: LanderpayErrorFields<Code>) {
    super(message, { cause });
    Object.assign(this, fields, { name: 'LanderpayError' });
  }
}
