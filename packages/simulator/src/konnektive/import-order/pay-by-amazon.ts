import type { Description } from '../amazon-service/amazon-service.js';
import type { Call, Crm } from '../crm.js';
import { type Details, mergeDetails } from '../details/details.js';
import { missingFields, requiredShipping } from '../details/required-fields.js';
import { refusedWithoutAgreement } from '../payment/agreement-needed.js';
import { amazonParameters } from '../payment/amazon-parameters.js';
import { chargeAmazon, chargeAmazonAnyway } from '../payment/charge-amazon.js';
import type { Demand } from '../payment/taken.js';
import { refusalTexts } from '../wire/refusal-texts.js';
import { type FieldProblems, hasProblems, type Refusal, refuse } from '../wire/reply.js';
import { amazonDetails } from './amazon-details.js';
import type { Payable } from './payment-method.js';
import type { Purchase } from './purchase.js';
import { shippingProblems } from './shipping-problems.js';

const refused = (message: string | FieldProblems) => ({ kind: 'refused', refusal: refuse(message) }) as const;

/** The token is no good, but the CRM is set to go on with the address that the caller sent. */
const goesOnWithoutToken = (code: string, details: Details, crm: Crm): boolean =>
  crm.behaviour.tokenOptional &&
  (code === 'TokenUnknown' || code === 'TokenExpired') &&
  details.has('address1');

const addressesOf = (description: Description, details: Details, crm: Crm): Details | Refusal => {
  if (description.result === 'known') return mergeDetails(amazonDetails(description), details);
  return goesOnWithoutToken(description.code, details, crm)
    ? details
    : refuse(refusalTexts.amazonRefused(description.code));
};

/** Only by the switch `double`: what must never happen to a shop is not left to Amazon's limits to prevent. */
const hasPaidBefore = (crm: Crm, { orderId }: Demand): boolean =>
  (crm.book.find(orderId)?.charges.length ?? 0) > 0;

/** `paySource=AMAZON`: the addresses come from Amazon, which the buyer's token opens to the CRM. */
export const payByAmazon = async (call: Call, crm: Crm, purchase: Purchase): Promise<Payable> => {
  const parameters = amazonParameters(call, crm);
  if ('result' in parameters) return { kind: 'refused', refusal: parameters };
  const { reference, accessToken, service } = parameters;
  const withoutAgreement = refusedWithoutAgreement(purchase.lines, reference, crm);
  if (withoutAgreement !== null) return { kind: 'refused', refusal: withoutAgreement };
  const description = await service.describe(reference.id, accessToken);
  const details = addressesOf(description, purchase.details, crm);
  if ('result' in details) return { kind: 'refused', refusal: details };
  const isShipped = purchase.lines.some((line) => line.product.delivery === 'shipped');
  const missing = isShipped ? missingFields(details, requiredShipping) : {};
  if (hasProblems(missing)) return refused(missing);
  const unshippable = isShipped ? shippingProblems(purchase.campaign, details) : {};
  if (hasProblems(unshippable)) return refused(unshippable);
  return {
    kind: 'payable',
    details,
    take: (demand) => {
      const token = description.result === 'known' ? accessToken : null;
      const charge = hasPaidBefore(crm, demand) ? chargeAmazonAnyway : chargeAmazon;
      return charge(crm, { service, reference, accessToken: token }, demand);
    },
  };
};
