import type { AmazonService, ChargeAnswer, Description } from '../amazon-service/amazon-service.js';
import type { Call, Crm } from '../crm.js';
import { type Details, mergeDetails } from '../details/details.js';
import { missingFields, requiredPerson, requiredShipping } from '../details/required-fields.js';
import { refusalTexts } from '../wire/refusal-texts.js';
import { type FieldProblems, hasProblems, type Refusal, refuse } from '../wire/reply.js';
import { amazonDetails } from './amazon-details.js';
import type { Payable, Taken } from './payment-method.js';
import type { Purchase } from './purchase.js';
import { shippingProblems } from './shipping-problems.js';

/** What makes an import one of Amazon's, all given. */
type AmazonParameters = {
  readonly reference: string;
  readonly accessToken: string;
  readonly service: AmazonService;
};

const refused = (message: string | FieldProblems) => ({ kind: 'refused', refusal: refuse(message) }) as const;

const amazonParameters = (call: Call, crm: Crm): AmazonParameters | Refusal => {
  const reference = call.parameters.get('amazonOrderId');
  const accessToken = call.parameters.get('amazonAddressConsent');
  const billerId = call.parameters.get('amazonBillerId');
  if (reference === null || accessToken === null || billerId === null) {
    const sent = { amazonOrderId: reference, amazonBillerId: billerId, amazonAddressConsent: accessToken };
    const missing = Object.entries(sent).filter(([, value]) => value === null);
    return refuse(Object.fromEntries(missing.map(([name]) => [name, refusalTexts.required])));
  }
  return crm.amazon?.billerIds.includes(billerId)
    ? { reference, accessToken, service: crm.amazon.service }
    : refuse({ amazonBillerId: refusalTexts.unknownBiller });
};

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

const takenFromAmazon = (answer: ChargeAnswer, reference: string, merchantTxnId: string): Taken => {
  switch (answer.result) {
    case 'approved':
      return { kind: 'paid', payment: { paySource: 'AMAZON', reference, merchantTxnId }, reference };
    case 'declined':
      return { kind: 'declined', reason: answer.reason };
    case 'refused':
      return refused(refusalTexts.amazonRefused(answer.code));
    default:
      return answer satisfies never;
  }
};

/** `paySource=AMAZON`: the addresses come from Amazon, which the buyer's token opens to the CRM. */
export const payByAmazon = async (call: Call, crm: Crm, purchase: Purchase): Promise<Payable> => {
  const parameters = amazonParameters(call, crm);
  if ('result' in parameters) return { kind: 'refused', refusal: parameters };
  const { reference, accessToken, service } = parameters;
  const description = await service.describe(reference, accessToken);
  const details = addressesOf(description, purchase.details, crm);
  if ('result' in details) return { kind: 'refused', refusal: details };
  const isShipped = purchase.lines.some((line) => line.product.delivery === 'shipped');
  const missing = missingFields(details, [...requiredPerson, ...(isShipped ? requiredShipping : [])]);
  if (hasProblems(missing)) return refused(missing);
  const unshippable = isShipped ? shippingProblems(purchase.campaign, details) : {};
  if (hasProblems(unshippable)) return refused(unshippable);
  return {
    kind: 'payable',
    details,
    take: async ({ orderId, amount, currency }) => {
      const token = description.result === 'known' ? { accessToken } : {};
      const answer = await service.charge({ reference, amount, currency, for: orderId, ...token });
      return takenFromAmazon(answer, reference, crm.book.newId());
    },
  };
};
