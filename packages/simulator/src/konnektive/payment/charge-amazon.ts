import type { AmazonService, ChargeAnswer } from '../amazon-service/amazon-service.js';
import type { Crm } from '../crm.js';
import { refusalTexts } from '../wire/refusal-texts.js';
import { refuse } from '../wire/reply.js';
import { refusedByLimit } from './amazon-limits.js';
import type { AmazonReference } from './amazon-reference.js';
import type { Demand, Taken } from './taken.js';

/**
 * What the buyer has yet to do at Amazon before it pays (developer.amazon.com, constraints). The gateway declines by
 * that name, as it does when the card is no good, and nothing has been charged.
 */
const constraints: readonly string[] = [
  'AmountNotSet',
  'PaymentPlanNotSet',
  'PaymentMethodNotAllowed',
  'ShippingAddressNotSet',
  'BuyerConsentNotSet',
];

const taken = (answer: ChargeAnswer, reference: string, merchantTxnId: string): Taken => {
  switch (answer.result) {
    case 'approved':
      return { kind: 'paid', payment: { paySource: 'AMAZON', reference, merchantTxnId }, reference };
    case 'declined':
      return { kind: 'declined', reason: answer.reason };
    case 'refused':
      return constraints.includes(answer.code)
        ? { kind: 'declined', reason: answer.code }
        : { kind: 'refused', refusal: refuse(refusalTexts.amazonRefused(answer.code)) };
    default:
      return answer satisfies never;
  }
};

type Source = {
  readonly service: AmazonService;
  readonly reference: AmazonReference;
  /** Without one Amazon gives money only on a reference that has paid for this order before. */
  readonly accessToken: string | null;
};

/** Asks Amazon for the money, if need be against Amazon's own limits. */
export const chargeAmazonAnyway = async (
  crm: Crm,
  from: Source,
  { orderId, amount, currency }: Demand,
): Promise<Taken> => {
  const reference = from.reference.id;
  const token = from.accessToken === null ? {} : { accessToken: from.accessToken };
  const answer = await from.service.charge({ reference, amount, currency, for: orderId, ...token });
  return taken(answer, reference, crm.book.newId());
};

/** Asks Amazon for the money, within its limits. */
export const chargeAmazon = async (crm: Crm, from: Source, demand: Demand): Promise<Taken> =>
  refusedByLimit(crm, from.reference, demand) ?? chargeAmazonAnyway(crm, from, demand);
