/**
 * - `no-sign-in`: no sign-in waits for the buyer.
 * - `no-widget`: no widget of that kind that works is on the page.
 * - `no-entry`: the widget has no such entry, or it cannot be chosen.
 * - `no-buyer`: there is no such buyer.
 * - `no-bank`: no bank's question waits for the buyer.
 */
export type RemoteErrorCode = 'no-sign-in' | 'no-widget' | 'no-entry' | 'no-buyer' | 'no-bank';

/** What the remote was asked to do and could not, with a sentence that says what there is instead. */
export class RemoteError extends Error {
  readonly code: RemoteErrorCode;
  /** Whether it can still come, so that waiting helps: a page needs its time to draw. */
  readonly mayComeYet: boolean;

  constructor(code: RemoteErrorCode, sentence: string, mayComeYet = false) {
    super(sentence);
    this.name = 'RemoteError';
    this.code = code;
    this.mayComeYet = mayComeYet;
  }
}
