import type { PaidOrder } from '../book/order.js';
import type { Call, Crm } from '../crm.js';
import { type Details, mergeDetails } from '../details/details.js';
import { missingFields, requiredShipping } from '../details/required-fields.js';
import { amazonDetails } from '../import-order/amazon-details.js';
import type { Payable } from '../import-order/payment-method.js';
import { shippingProblems } from '../import-order/shipping-problems.js';
import { referenceOf, refusedWithoutAgreement } from '../payment/agreement-needed.js';
import { amazonParameters, hasAmazonParameters } from '../payment/amazon-parameters.js';
import { chargeAgain } from '../payment/charge-again.js';
import { chargeAmazon } from '../payment/charge-amazon.js';
import type { Demand } from '../payment/taken.js';
import { refusalTexts } from '../wire/refusal-texts.js';
import { hasProblems, refuse } from '../wire/reply.js';
import type { Upsale } from './upsale.js';

/** How the upsale is paid, if the goods can be sent to the order's address. */
const shippable = (upsale: Upsale, details: Details, payable: Payable): Payable => {
  if (!upsale.lines.some(({ product }) => product.delivery === 'shipped')) return payable;
  const missing = missingFields(details, requiredShipping);
  const problems = hasProblems(missing) ? missing : shippingProblems(upsale.campaign, details);
  return hasProblems(problems) ? { kind: 'refused', refusal: refuse(problems) } : payable;
};

/** Amazon's parameters bring a reference for this upsale; without them it is paid with what paid for the order. */
export const payableUpsale = async (
  call: Call,
  crm: Crm,
  order: PaidOrder,
  upsale: Upsale,
): Promise<Payable> => {
  const { details } = order;
  if (!hasAmazonParameters(call)) {
    const refusal = refusedWithoutAgreement(upsale.lines, referenceOf(order.payment), crm);
    if (refusal !== null) return { kind: 'refused', refusal };
    const take = (demand: Demand) => chargeAgain(crm, order, demand);
    return shippable(upsale, details, { kind: 'payable', details, take });
  }
  const parameters = amazonParameters(call, crm);
  if ('result' in parameters) return { kind: 'refused', refusal: parameters };
  const { reference, accessToken, service } = parameters;
  const refusal = refusedWithoutAgreement(upsale.lines, reference, crm);
  if (refusal !== null) return { kind: 'refused', refusal };
  const description = await service.describe(reference.id, accessToken);
  if (description.result === 'unknown') {
    return { kind: 'refused', refusal: refuse(refusalTexts.amazonRefused(description.code)) };
  }
  const known = mergeDetails(amazonDetails(description), details);
  return shippable(upsale, known, {
    kind: 'payable',
    details: known,
    take: (demand) => chargeAmazon(crm, { service, reference, accessToken }, demand),
  });
};
