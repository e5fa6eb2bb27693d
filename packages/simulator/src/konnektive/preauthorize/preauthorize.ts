import type { Call, Crm, Endpoint } from '../crm.js';
import { refusalTexts } from '../wire/refusal-texts.js';
import { type FieldProblems, hasProblems, type Reply, refuse, succeed } from '../wire/reply.js';

const isCustomer = ({ parameters }: Call, crm: Crm): boolean => {
  const orderId = parameters.get('orderId');
  const customerId = parameters.get('customerId');
  return crm.book
    .orders()
    .some((order) => order.orderId === orderId || String(order.customerId) === customerId);
};

const hasExpiry = ({ parameters }: Call): boolean =>
  parameters.get('cardExpiryDate') !== null ||
  (parameters.get('cardMonth') !== null && parameters.get('cardYear') !== null);

const cardProblems = (call: Call): FieldProblems => {
  const cardNumber = call.parameters.get('cardNumber');
  return {
    ...(cardNumber === null ? { cardNumber: refusalTexts.required } : {}),
    ...(cardNumber === null || /^\d{12,19}$/.test(cardNumber) ? {} : { cardNumber: refusalTexts.malformed }),
    ...(hasExpiry(call) ? {} : { cardExpiryDate: refusalTexts.required }),
  };
};

const answer = (call: Call, crm: Crm): Reply => {
  if (!isCustomer(call, crm)) return refuse(refusalTexts.noCustomer);
  const problems = cardProblems(call);
  if (hasProblems(problems)) return refuse(problems);
  if (call.ordered.kind === 'decline') return refuse(refusalTexts.declined(call.ordered.reason));
  const reason = crm.declinedCards.get(call.parameters.get('cardNumber')?.slice(-4) ?? '');
  return reason === undefined ? succeed('Card is preauthorized') : refuse(refusalTexts.declined(reason));
};

/** `/order/preauth/`: asks whether a customer's card would pay; nothing is booked. */
export const preauthorize: Endpoint = { name: 'order/preauth', answer };
