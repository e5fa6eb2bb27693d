import type { Authorization } from '../world/authorizations.js';
import type { DeclineReason } from '../world/buyer.js';
import type { ReferenceDetails } from '../world/description.js';
import type { ReferenceState } from '../world/references.js';

/** What keeps a reference from being confirmed (developer.amazon.com, order reference and billing agreement constraints). */
export const constraints = [
  'AmountNotSet',
  'PaymentPlanNotSet',
  'ShippingAddressNotSet',
  'PaymentMethodNotAllowed',
  'BuyerConsentNotSet',
  'CurrencyMismatch',
] as const;

/** One of the `constraints`. */
export type Constraint = (typeof constraints)[number];

/** Why an operation was not carried out at all. */
export const operationRefusals = {
  InvalidParameterValue: 'A value is missing or wrong:',
  InvalidOrderReferenceId: 'No order reference has this id.',
  InvalidBillingAgreementId: 'No billing agreement has this id.',
  InvalidAuthorizationId: 'No authorization has this id.',
  InvalidSandboxSimulationSpecified:
    'The simulation string names a state and a reason that do not go together.',
  OrderReferenceNotModifiable: 'Its state does not allow this any more. It is',
  OrderReferenceNotOpen: 'Nothing can be authorized before the reference is confirmed. It is',
  CurrencyMismatch: 'The reference cannot be charged in this currency, but in',
  TransactionAmountExceeded:
    'All authorizations together are more than the amount of the order reference and 15 % or 75.00 above it.',
  DuplicateReferenceId: 'Another request was carried out under this authorizationReferenceId.',
  InvalidCancelAttempt: 'It cannot be canceled: money was captured, or is being captured.',
  CaptureNotAllowed: 'Nothing is left to capture: the authorization is',
} as const;

/** One of the codes of `operationRefusals`. */
export type OperationRefusal = keyof typeof operationRefusals;

/** What the reference is by now, and the authorization that the operation was about. */
export type OperationDone = {
  readonly result: 'done';
  readonly reference: string;
  readonly authorization?: Authorization;
  /** Why the reference was closed. */
  readonly reason?: 'SellerClosed' | 'AmazonClosed';
} & ReferenceDetails;

/** What the stand-in's operations for a shop's server answer with. */
export type OperationAnswer =
  | OperationDone
  | { readonly result: 'constraints'; readonly constraints: readonly Constraint[] }
  | { readonly result: 'declined'; readonly reason: DeclineReason; readonly state: ReferenceState }
  | { readonly result: 'refused'; readonly code: OperationRefusal; readonly message: string };

export const refuse = (code: OperationRefusal, detail = ''): OperationAnswer => ({
  result: 'refused',
  code,
  message: `${operationRefusals[code]} ${detail}`.trim(),
});
