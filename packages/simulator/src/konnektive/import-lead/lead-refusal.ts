import type { GivenOrder } from '../book/given-order.js';
import type { Call } from '../crm.js';
import { type Details, detailsIn, mergeDetails } from '../details/details.js';
import { fieldProblems } from '../details/field-rules.js';
import { refusalTexts } from '../wire/refusal-texts.js';
import { hasProblems, type Refusal, refuse } from '../wire/reply.js';

const noDetails: Details = new Map();

/** Why a lead is refused, looking at the order that it names and at its fields; `null` when it is good. */
export const leadRefusal = (call: Call, given: GivenOrder): Refusal | null => {
  if (given.kind === 'unknown') return refuse({ orderId: refusalTexts.unknownOrder });
  if (given.kind === 'paid') return refuse(refusalTexts.alreadyBooked(given.order.orderId));
  const earlier = given.kind === 'unpaid' ? given.order.details : noDetails;
  const known = mergeDetails(earlier, detailsIn(call.parameters));
  if (!known.has('firstName') || !known.has('lastName')) return refuse(refusalTexts.namesRequired);
  if (!known.has('emailAddress') && !known.has('phoneNumber')) return refuse(refusalTexts.contactRequired);
  const problems = fieldProblems(call.parameters, 'lead');
  return hasProblems(problems) ? refuse(problems) : null;
};
