/**
 * What the program does about an error. `code` says what is wrong, this says what helps; every error has one.
 * - `sign-in-again`: call `signOut()` and show the button. Keep the reference: it is usable by the same buyer.
 * - `new-reference`: drop the reference, and show the widget with `reference: 'new'`.
 * - `show-read-only`: show the widget with `mode: 'read'`, or drop the reference as for `new-reference`.
 * - `choose-another-currency`: give the wallet another `presentmentCurrency`, or none.
 * - `try-again`: do the same once more; a widget by `redraw()`.
 * - `give-up`: hide Amazon Pay and tell the developer. Nothing that the buyer does can help.
 */
export type ErrorReaction =
  | 'sign-in-again'
  | 'new-reference'
  | 'show-read-only'
  | 'choose-another-currency'
  | 'try-again'
  | 'give-up';
