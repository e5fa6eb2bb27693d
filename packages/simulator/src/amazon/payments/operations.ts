import type { World } from '../world/world.js';
import { createOrderReferenceForId } from './agreements.js';
import type { OperationAnswer } from './answers.js';
import { authorize, authorizeOnBillingAgreement } from './authorize.js';
import { capture, getAuthorizationDetails } from './capture.js';
import { getBillingAgreementDetails, getOrderReferenceDetails } from './details.js';
import {
  cancelOrderReference,
  closeBillingAgreement,
  closeOrderReference,
  confirmBillingAgreement,
  confirmOrderReference,
  setBillingAgreementDetails,
  setOrderReferenceDetails,
  validateBillingAgreement,
} from './order-references.js';

type Operation = (world: World, body: unknown) => OperationAnswer;

/** What a shop's server asks of Amazon's, by the names of its operations. */
export const operations = {
  'set-order-reference-details': setOrderReferenceDetails,
  'confirm-order-reference': confirmOrderReference,
  'get-order-reference-details': getOrderReferenceDetails,
  'close-order-reference': closeOrderReference,
  'cancel-order-reference': cancelOrderReference,
  authorize,
  capture,
  'get-authorization-details': getAuthorizationDetails,
  'set-billing-agreement-details': setBillingAgreementDetails,
  'validate-billing-agreement': validateBillingAgreement,
  'confirm-billing-agreement': confirmBillingAgreement,
  'get-billing-agreement-details': getBillingAgreementDetails,
  'create-order-reference-for-id': createOrderReferenceForId,
  'authorize-on-billing-agreement': authorizeOnBillingAgreement,
  'close-billing-agreement': closeBillingAgreement,
} as const satisfies Readonly<Record<string, Operation>>;

/** The name of an operation, as it stands in the path behind `/__server/`. */
export type OperationName = keyof typeof operations;

export const isOperationName = (name: string): name is OperationName => Object.hasOwn(operations, name);

/** The texts and the one flag that an operation may be given; each operation says what it needs. */
export type OperationRequest = {
  readonly reference?: string;
  readonly authorization?: string;
  /**
   * The shop's own id of an authorization, at most 32 letters, digits, `-` and `_`: asked again under the same one,
   * `authorize` takes nothing more and answers with what has become of the first. Without one, each is another.
   */
  readonly authorizationReferenceId?: string;
  readonly accessToken?: string;
  /** More than nothing: a decimal number with two places, e.g. `53.95`, or whole yen, e.g. `1500`. */
  readonly amount?: string;
  /** ISO 4217, e.g. `USD`: the region's own, or the presentment currency that the Wallet was drawn with. */
  readonly currency?: string;
  /** May carry a simulation string, as Amazon's sandbox reads it. */
  readonly sellerNote?: string;
  readonly sellerAuthorizationNote?: string;
  readonly sellerCaptureNote?: string;
  readonly closureReason?: string;
  /** Where the buyer comes back to when the bank is to ask. */
  readonly successUrl?: string;
  readonly failureUrl?: string;
  readonly captureNow?: boolean;
};

/** Carries out one operation of a shop's server. */
export type Server = (operation: OperationName, request: OperationRequest) => OperationAnswer;

export const serverOf =
  (world: World): Server =>
  (operation, request) =>
    operations[operation](world, request);
