import {
  type BillingAgreementId,
  isBillingAgreementId,
  isOrderReferenceId,
  type OrderReferenceId,
} from './reference-id.js';

export const orderReferenceId = (text: string): OrderReferenceId => {
  if (!isOrderReferenceId(text)) throw new Error(text);
  return text;
};

export const billingAgreementId = (text: string): BillingAgreementId => {
  if (!isBillingAgreementId(text)) throw new Error(text);
  return text;
};
