import type { Call, Crm } from '../crm.js';
import type { Details } from '../details/details.js';
import {
  missingFields,
  requiredBilling,
  requiredPerson,
  requiredShipping,
} from '../details/required-fields.js';
import { amazonProblems } from '../payment/amazon-parameters.js';
import { refusalTexts } from '../wire/refusal-texts.js';
import type { FieldProblems } from '../wire/reply.js';
import { type PaySource, paySources } from './pay-sources.js';

const cardFields = ['cardMonth', 'cardYear', 'cardSecurityCode'] as const;

const cardProblems = ({ parameters }: Call): FieldProblems => {
  const cardNumber = parameters.get('cardNumber');
  const missing = cardFields.filter((name) => parameters.get(name) === null);
  return {
    ...(cardNumber === null ? { cardNumber: refusalTexts.required } : {}),
    ...(cardNumber === null || /^\d{12,19}$/.test(cardNumber) ? {} : { cardNumber: refusalTexts.malformed }),
    ...Object.fromEntries(missing.map((name) => [name, refusalTexts.required])),
  };
};

/** What the way of paying needs and is missing or wrong, as far as the call and its lead tell. */
export const paymentProblems = (
  call: Call,
  crm: Crm,
  paySource: PaySource | null,
  details: Details,
): FieldProblems => {
  switch (paySource) {
    case 'AMAZON':
      return { ...missingFields(details, requiredPerson), ...amazonProblems(call, crm) };
    case 'CREDITCARD':
      return {
        ...missingFields(details, [...requiredPerson, ...requiredBilling, ...requiredShipping]),
        ...cardProblems(call),
      };
    case null:
      return {
        paySource:
          call.parameters.get('paySource') === null
            ? refusalTexts.required
            : refusalTexts.notOneOf(paySources),
      };
    default:
      return paySource satisfies never;
  }
};
