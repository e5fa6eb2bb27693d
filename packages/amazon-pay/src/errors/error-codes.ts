/** What a widget of Amazon can report, in our words; `WidgetError.amazonCode` keeps Amazon's. */
export type WidgetErrorCode =
  | 'session-expired'
  | 'buyer-not-associated'
  | 'invalid-order-reference'
  | 'stale-order-reference'
  | 'address-not-modifiable'
  | 'payment-method-not-modifiable'
  | 'invalid-seller-id'
  | 'invalid-account-status'
  | 'invalid-parameter'
  | 'missing-parameter'
  | 'environment-mismatch'
  | 'unsupported-currency'
  | 'tracking-prevention'
  | 'unknown-widget-error';

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
  | 'button-refused'
  | 'container-missing';
