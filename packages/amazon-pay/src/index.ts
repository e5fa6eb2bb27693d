export { type AmazonPay, createAmazonPay } from './amazon-pay.js';
export type { AmazonError } from './amazon-script/documented/amazon-error.js';
export type {
  AuthorizeErrorCode,
  AuthorizeNext,
  AuthorizeOptions,
  AuthorizeRequest,
} from './amazon-script/documented/authorize.js';
export type {
  AmazonButtonOptions,
  AmazonStandaloneButtonOptions,
} from './amazon-script/documented/button-options.js';
export type { AmazonConfirmationFlow } from './amazon-script/documented/confirmation-flow.js';
export type {
  AmazonBillingAgreement,
  AmazonContract,
  AmazonOrderReference,
} from './amazon-script/documented/contract.js';
export type { LoginRegion, LoginWithAmazon } from './amazon-script/documented/login-with-amazon.js';
export type { OffAmazonPayments } from './amazon-script/documented/off-amazon-payments.js';
export type { ProfileAnswer, RetrieveProfile } from './amazon-script/documented/profile-answer.js';
export type {
  AmazonAddressBookOptions,
  AmazonConsentOptions,
  AmazonConsentStatus,
  AmazonDesign,
  AmazonLength,
  AmazonWalletOptions,
} from './amazon-script/documented/widget-options.js';
export type { AmazonWallet, AmazonWidget } from './amazon-script/documented/widgets.js';
export { type AmazonWindow, amazonWindow } from './amazon-script/documented/window.js';
export type { AmazonScript } from './amazon-script/globals.js';
export type { AmazonLogin } from './amazon-script/login.js';
export type { AmazonPayments } from './amazon-script/payments.js';
export { createButton } from './button/button.js';
export type { ButtonOptions } from './button/button-options.js';
export { createReferenceButton, type ReferenceButtonOptions } from './button/reference-button.js';
export { type Clock, clockOf } from './clock/clock.js';
export type { Configuration } from './configuration/configuration.js';
export { type Authentication, captureAuthentication } from './confirmation/capture-authentication.js';
export type { ConfirmationOptions, ConfirmationResult } from './confirmation/confirmation.js';
export { startConfirmation } from './confirmation/start-confirmation.js';
export {
  type AmazonSources,
  amazonSources,
  type PolicyPlace,
} from './content-security-policy/amazon-sources.js';
export {
  contentSecurityPolicy,
  type PolicyOptions,
} from './content-security-policy/content-security-policy.js';
export { type AmazonErrorCode, type AmazonErrorFacts, amazonErrors } from './errors/amazon-errors.js';
export { AmazonPayError, type ErrorSource } from './errors/amazon-pay-error.js';
export type { AmazonPayErrorCode, WidgetErrorCode } from './errors/error-codes.js';
export type { ErrorReaction } from './errors/error-reaction.js';
export type { Handle } from './handles/handle.js';
export { apiOrigin, type Environment, type HostOverride, type Region, scriptUrl } from './hosts/hosts.js';
export type { ScriptStatus } from './loading/script-status.js';
export { type RecognisedBuyer, recogniseBuyer } from './profile/recognise-buyer.js';
export { type Profile, retrieveProfile } from './profile/retrieve-profile.js';
export {
  type BillingAgreementId,
  isBillingAgreementId,
  isOrderReferenceId,
  type OrderReferenceId,
  type ReferenceId,
} from './references/reference-id.js';
export { followSession, hearSignOfLife } from './session/follow-session.js';
export type { Session, SessionWarning, SignedIn } from './session/session.js';
export type { AccessToken } from './sign-in/access-token.js';
export type { Arrival } from './sign-in/redirect/arrival.js';
export { captureSignIn } from './sign-in/redirect/capture-sign-in.js';
export { type RedirectOptions, signInByRedirect } from './sign-in/redirect/sign-in-by-redirect.js';
export { signInStarter } from './sign-in/redirect/starter.js';
export { defaultScope } from './sign-in/sign-in.js';
export type { SignInMethod } from './sign-in/sign-in-method.js';
export type { Store } from './store/store.js';
export { createAddressBook } from './widgets/address-book.js';
export { createConsent } from './widgets/consent.js';
export { createWallet } from './widgets/wallet.js';
export type { WidgetDesign } from './widgets/widget-design.js';
export type {
  ConsentOptions,
  OneTimeReference,
  RecurringReference,
  WalletOptions,
  WidgetOptions,
} from './widgets/widget-options.js';
