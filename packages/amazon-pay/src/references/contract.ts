import type { DrawnWidgetOptions } from '../amazon-script/payments.js';
import { askFor } from '../amazon-script/property.js';
import {
  type BillingAgreementId,
  isBillingAgreementId,
  isOrderReferenceId,
  type OrderReferenceId,
  type ReferenceId,
} from './reference-id.js';

/** Who is told of a reference that Amazon makes, and of which kind it must be. */
export type HearsReference =
  | {
      readonly kind?: 'one-time' | undefined;
      readonly onReference?: ((reference: OrderReferenceId) => void) | undefined;
    }
  | {
      readonly kind: 'recurring';
      readonly onReference?: ((reference: BillingAgreementId) => void) | undefined;
    };

type NewReference = { readonly id: ReferenceId; readonly tell: () => void };

/** Reads what Amazon says of the reference that a widget has made; undefined where it names none of the wanted kind. */
export const readContract = (options: HearsReference, contract: unknown): NewReference | undefined => {
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
