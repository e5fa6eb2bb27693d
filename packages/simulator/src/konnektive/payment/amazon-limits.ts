import { dayOf } from '../account-time/account-time.js';
import type { AmazonGateway } from '../amazon-service/amazon-gateway.js';
import type { Charge, Order } from '../book/order.js';
import type { Crm } from '../crm.js';
import { type Amount, add, exceeds, nothing, parseAmount } from '../money/amount.js';
import { refusalTexts } from '../wire/refusal-texts.js';
import { refuse } from '../wire/reply.js';
import type { AmazonReference } from './amazon-reference.js';
import type { Demand, Taken } from './taken.js';

/** Upsales on one order reference come to this much at most (developer.amazon.com, authorize). */
const largestSurplus: Amount = { tenThousandths: 750_000 };

const tooMuch = 'TransactionAmountExceeded';

const amountOf = ({ amount }: { readonly amount: string }): Amount => parseAmount(amount) ?? nothing;

const sumOf = (charges: readonly Pick<Charge, 'amount'>[]): Amount => add(...charges.map(amountOf));

const surplusOf = (first: Charge): Amount => {
  const share: Amount = { tenThousandths: Math.floor((amountOf(first).tenThousandths * 15) / 100) };
  return exceeds(share, largestSurplus) ? largestSurplus : share;
};

const chargesOn = (orders: readonly Order[], { id }: AmazonReference): readonly Charge[] =>
  orders.flatMap(({ charges }) => charges.filter(({ reference }) => reference === id));

const onOrderReference = (crm: Crm, earlier: readonly Charge[], demand: Demand): Taken | null => {
  const [first, ...upsales] = earlier;
  if (first !== undefined) {
    return exceeds(sumOf([...upsales, demand]), surplusOf(first))
      ? { kind: 'declined', reason: tooMuch }
      : null;
  }
  const limit = crm.amazon?.orderLimit ?? null;
  return limit !== null && exceeds(amountOf(demand), limit)
    ? { kind: 'refused', refusal: refuse(refusalTexts.amazonRefused(tooMuch)) }
    : null;
};

const onAgreement = (
  crm: Crm,
  { monthlyLimit }: AmazonGateway,
  earlier: readonly Charge[],
  demand: Demand,
): Taken | null => {
  const monthOf = (at: number) => dayOf(at, crm.timeZone).slice(0, 7);
  const thisMonth = earlier.filter(({ at }) => monthOf(at) === monthOf(crm.clock.now()));
  return exceeds(sumOf([...thisMonth, demand]), monthlyLimit) ? { kind: 'declined', reason: tooMuch } : null;
};

/** Why Amazon gives no more on this reference; `null` when it does. */
export const refusedByLimit = (crm: Crm, reference: AmazonReference, demand: Demand): Taken | null => {
  const { amazon } = crm;
  if (amazon === null) return null;
  if (amazon.currency !== null && amazon.currency !== demand.currency) {
    return { kind: 'refused', refusal: refuse(refusalTexts.amazonRefused('CurrencyMismatch')) };
  }
  if (reference.kind === 'billing-agreement') {
    return onAgreement(crm, amazon, chargesOn(crm.book.orders(), reference), demand);
  }
  const order = crm.book.find(demand.orderId);
  const counted =
    crm.behaviour.upsaleOnOwnReference === 'own-limit'
      ? chargesOn(order === null ? [] : [order], reference)
      : (order?.charges ?? []);
  return onOrderReference(crm, counted, demand);
};
