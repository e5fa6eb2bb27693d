import type { DrawnWidgetOptions } from '../amazon-script/payments.js';
import { askFor } from '../amazon-script/property.js';
import { isBillingAgreementId, isOrderReferenceId, type ReferenceId } from './reference-id.js';
import type { OneTimeReference, RecurringReference } from './widget-options.js';

type AnyReference = OneTimeReference | RecurringReference;

type NewReference = { readonly id: ReferenceId; readonly tell: () => void };

/** Reads what Amazon says of the reference that a widget has made; undefined where it names none of the wanted kind. */
export const readContract = (options: AnyReference, contract: unknown): NewReference | undefined => {
  if (options.kind === 'recurring') {
    const id = askFor(contract, 'getAmazonBillingAgreementId');
    return isBillingAgreementId(id) ? { id, tell: () => options.onReference?.(id) } : undefined;
  }
  const id = askFor(contract, 'getAmazonOrderReferenceId');
  return isOrderReferenceId(id) ? { id, tell: () => options.onReference?.(id) } : undefined;
};

type ContractOptions = Pick<
  DrawnWidgetOptions,
  | 'agreementType'
  | 'amazonBillingAgreementId'
  | 'amazonOrderReferenceId'
  | 'onBillingAgreementCreate'
  | 'onOrderReferenceCreate'
>;

/** How Amazon's script is told which reference to show, or to make. */
export const contractOptions = (
  isRecurring: boolean,
  id: ReferenceId | undefined,
  created: (contract: unknown) => void,
): ContractOptions =>
  isRecurring
    ? {
        agreementType: 'BillingAgreement',
        amazonBillingAgreementId: id,
        onBillingAgreementCreate: created,
      }
    : { amazonOrderReferenceId: id, onOrderReferenceCreate: created };
