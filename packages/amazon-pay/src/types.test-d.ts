import { expectTypeOf } from 'vitest';
import {
  type AmazonErrorCode,
  type AmazonPay,
  AmazonPayError,
  type AmazonWindow,
  amazonErrors,
  amazonWindow,
  type BillingAgreementId,
  createConsent,
  createReferenceButton,
  createWallet,
  type ErrorReaction,
  type LoginWithAmazon,
  type OffAmazonPayments,
  type OrderReferenceId,
} from './index.js';

declare const amazonPay: AmazonPay;
declare const onError: () => void;
declare const one: OrderReferenceId;
declare const agreement: BillingAgreementId;

// The kind decides which reference a widget shows, makes and tells.
createWallet(amazonPay, {
  reference: 'new',
  onReference: (id) => expectTypeOf(id).toEqualTypeOf<OrderReferenceId>(),
  onError,
});
createWallet(amazonPay, {
  kind: 'recurring',
  reference: agreement,
  onReference: (id) => expectTypeOf(id).toEqualTypeOf<BillingAgreementId>(),
  onError,
});
// @ts-expect-error An agreement is not for a one-time payment.
createWallet(amazonPay, { reference: agreement, onError });
// @ts-expect-error An order reference is not for recurring payments.
createWallet(amazonPay, { kind: 'recurring', reference: one, onError });
// @ts-expect-error A consent is to an agreement.
createConsent(amazonPay, { reference: one, onError });
// @ts-expect-error A consent has no agreement to begin with.
createConsent(amazonPay, { reference: 'new', onError });
createReferenceButton(amazonPay, {
  kind: 'recurring',
  onSignIn: (id) => expectTypeOf(id).toEqualTypeOf<BillingAgreementId>(),
  onError,
});

// Every error says what helps; `ignore` is in the table only, for such an error is not told.
const error = new AmazonPayError('configuration');
expectTypeOf(error.reaction).toEqualTypeOf<ErrorReaction>();
expectTypeOf(error.amazonCode).toEqualTypeOf<string | undefined>();
expectTypeOf<keyof typeof amazonErrors>().toEqualTypeOf<AmazonErrorCode>();
expectTypeOf(amazonErrors.ITP.reaction).toEqualTypeOf<'ignore'>();

// Those who use Amazon's script directly get it typed, and nothing global is declared for the others.
expectTypeOf(amazonWindow()).toEqualTypeOf<AmazonWindow>();
expectTypeOf<NonNullable<NonNullable<AmazonWindow['amazon']>['Login']>>().toEqualTypeOf<LoginWithAmazon>();
expectTypeOf<Window>().not.toHaveProperty('amazon');
expectTypeOf<keyof OffAmazonPayments['Widgets']>().toEqualTypeOf<
  'AddressBook' | 'Wallet' | 'Consent' | 'Button' | 'Utilities'
>();
expectTypeOf<keyof LoginWithAmazon>().toEqualTypeOf<
  | 'Region'
  | 'authorize'
  | 'getClientId'
  | 'logout'
  | 'retrieveProfile'
  | 'retrieveToken'
  | 'setClientId'
  | 'setDomain'
  | 'setLanguage'
  | 'setLanguageHint'
  | 'setRegion'
  | 'setSandboxMode'
  | 'setSiteDomain'
  | 'setUseCookie'
>();

export const asAmazonsDocumentationHasIt = ({ amazon, OffAmazonPayments: payments }: AmazonWindow): void => {
  amazon?.Login?.authorize({ scope: 'payments:widget', popup: true }, (request) => {
    expectTypeOf(request.access_token).toEqualTypeOf<string | undefined>();
  });
  amazon?.Login?.retrieveProfile('Atza|x', (answer) => {
    if (answer.success) expectTypeOf(answer.profile.CustomerId).toEqualTypeOf<string>();
  });
  const wallet =
    payments?.Widgets &&
    new payments.Widgets.Wallet({
      sellerId: 'S',
      design: { size: { width: '400px', height: '260px' } },
      onReady: (contract) => expectTypeOf(contract.getAmazonBillingAgreementId()).toEqualTypeOf<string>(),
    });
  wallet?.setPresentmentCurrency('EUR').bind('wallet');
  payments?.initConfirmationFlow?.('S', 'S01-1234567-1234567', (flow) => flow.error());
};
