export { type AmazonPay, createAmazonPay } from './amazon-pay.js';
export type { AmazonScript } from './amazon-script/globals.js';
export type { AmazonLogin, AuthorizeOptions } from './amazon-script/login.js';
export type {
  AmazonButtonOptions,
  AmazonWidget,
  AmazonWidgetOptions,
  OffAmazonPayments,
} from './amazon-script/payments.js';
export { type ButtonOptions, createButton } from './button/button.js';
export type { Configuration } from './configuration/configuration.js';
export { AmazonPayError, type ErrorSource } from './errors/amazon-pay-error.js';
export type { AmazonErrorCode } from './errors/amazon-reactions.js';
export type { AmazonPayErrorCode, WidgetErrorCode } from './errors/error-codes.js';
export type { ErrorReaction } from './errors/error-reaction.js';
export type { Handle } from './handles/handle.js';
export { apiOrigin, type Environment, type HostOverride, type Region, scriptUrl } from './hosts/hosts.js';
export type { ScriptStatus } from './loading/script-status.js';
export { type Profile, retrieveProfile } from './profile/retrieve-profile.js';
export type { AccessToken } from './sign-in/access-token.js';
export { captureSignIn } from './sign-in/capture-sign-in.js';
export { signInByRedirect } from './sign-in/redirect.js';
export type { Session } from './sign-in/session.js';
export { defaultScope } from './sign-in/sign-in.js';
export type { SignInMethod } from './sign-in/sign-in-method.js';
export { signInStarter } from './sign-in/starter.js';
export type { Store } from './store/store.js';
export { createAddressBook } from './widgets/address-book.js';
export {
  type BillingAgreementId,
  isBillingAgreementId,
  isOrderReferenceId,
  type OrderReferenceId,
  type ReferenceId,
} from './widgets/reference-id.js';
export { createWallet } from './widgets/wallet.js';
export type { WidgetDesign, WidgetOptions } from './widgets/widget-options.js';
