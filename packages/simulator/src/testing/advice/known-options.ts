import type { WidgetKind } from '../../amazon/world/widget-errors.js';

/** Everything that Amazon's script takes an options object for. */
export type Drawn = WidgetKind | 'Button';

const everyWidget = [
  'sellerId',
  'scope',
  'amazonOrderReferenceId',
  'amazonBillingAgreementId',
  'agreementType',
  'design',
  'onReady',
  'onRender',
  'onError',
] as const;

const choosing = [
  ...everyWidget,
  'displayMode',
  'marketplaceSellerId',
  'onOrderReferenceCreate',
  'onBillingAgreementCreate',
] as const;

/** Options that pages give to Amazon's script (developer.amazon.com, amazon-pay-onetime and amazon-pay-automatic). */
export const knownOptions: Readonly<Record<Drawn, readonly string[]>> = {
  AddressBook: [...choosing, 'shippingRestrictions', 'destinationName', 'onAddressSelect'],
  Wallet: [...choosing, 'presentmentCurrency', 'onPaymentSelect'],
  Consent: [...everyWidget, 'onConsent'],
  Button: [
    'type',
    'color',
    'size',
    'language',
    'authorization',
    'agreementType',
    'useAmazonAddressBook',
    'onSignIn',
    'onError',
  ],
};
