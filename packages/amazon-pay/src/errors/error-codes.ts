/**
 * What is wrong with one of Amazon's widgets. `reaction` says what helps, Amazon's own code is `amazonCode`, and its
 * error object is the `cause`.
 * - `session-expired`: call `signOut()` and show the button; the reference may be kept.
 * - `reference-unusable`: show the widget in read mode, or drop the reference and start with `'new'`.
 * - `currency-unsupported`: give the wallet another presentment currency.
 * - `widget-refused`: hide Amazon Pay and tell the developer; nothing that the buyer does can help.
 * - `widget-failed`: Amazon names no reason, or one that nobody knows; `redraw()` may help.
 */
export type WidgetErrorCode =
  | 'session-expired'
  | 'reference-unusable'
  | 'currency-unsupported'
  | 'widget-refused'
  | 'widget-failed';

/** All codes of `AmazonPayError`. */
export type AmazonPayErrorCode =
  | WidgetErrorCode
  | 'configuration'
  | 'script-unavailable'
  | 'environment-conflict'
  | 'script-not-ready'
  | 'popup-blocked'
  | 'sign-in-denied'
  | 'sign-in-failed'
  | 'sign-in-forged'
  | 'storage-unavailable'
  | 'profile-unavailable'
  | 'container-missing'
  | 'confirmation-unavailable'
  | 'confirmation-unanswered'
  | 'confirmation-interrupted';
