import { field, textIn } from '../foreign-values.js';

/** Amazon’s widgets, by their names in its script. */
export type WidgetKind = 'AddressBook' | 'Wallet' | 'Consent';

export const widgetKinds: readonly WidgetKind[] = ['AddressBook', 'Wallet', 'Consent'];

/** Every code that Amazon's widgets are known to report (developer.amazon.com, handling-widget-errors). */
const messages = {
  AddressNotModifiable: 'The shipping address cannot be changed in the current state of this reference.',
  BuyerNotAssociated: 'The buyer is not associated with this reference.',
  BuyerSessionExpired:
    "The buyer's session with the simulated Amazon has ended. Let the buyer sign in again.",
  CurrencyUnsupported: 'The presentment currency is not supported.',
  InvalidAccountStatus: 'The merchant account cannot take payments in its current status.',
  InvalidOrderReferenceId: 'The reference id is not known.',
  InvalidParameterValue: 'An option has a value that is not valid.',
  InvalidParameterValueNonSmartPhone: 'The option design.padding needs design.designMode.',
  InvalidParameterValueSmartPhone: 'The option design.size cannot be combined with design.designMode.',
  InvalidSellerId: 'The seller id is not known.',
  ITP: 'Tracking prevention is in the way of this widget; it keeps working.',
  MissingParameter: 'A required option is missing.',
  PaymentMethodNotModifiable: 'The payment method cannot be changed in the current state of this reference.',
  ReleaseEnvironmentMismatch: 'The reference belongs to the other environment (sandbox or production).',
  StaleOrderReference: 'The reference was not confirmed in time and is canceled now.',
  UnknownError: 'Something went wrong that has no code of its own.',
} as const;

/** A code that a widget can report. */
export type WidgetErrorCode = keyof typeof messages;

export const isWidgetErrorCode = (value: unknown): value is WidgetErrorCode =>
  typeof value === 'string' && Object.hasOwn(messages, value);

export const widgetErrorCodes: readonly WidgetErrorCode[] = Object.keys(messages).filter(isWidgetErrorCode);

export type WidgetError = { readonly code: WidgetErrorCode; readonly message: string };

/** `detail` says which option, id or state it is about. */
export const widgetError = (code: WidgetErrorCode, detail?: string): WidgetError => ({
  code,
  message: detail === undefined ? messages[code] : `${messages[code]} ${detail}`,
});

export const readWidgetError = (value: unknown): WidgetError | undefined => {
  const code = field(value, 'code');
  return isWidgetErrorCode(code) ? { code, message: textIn(value, 'message') } : undefined;
};
