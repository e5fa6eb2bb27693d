import { toDecimal } from '@landerpay/checkout';
import type { BookOrder, BookRequest } from '../crm/crm-talk.js';
import { type Bookings, bookingsOf } from './bookings.js';
import type { Finding } from './finding.js';
import { nameOf, numbersTold, type Sale } from './sale.js';

const findingOf = (
  kind: Finding['kind'],
  { plan }: Sale,
  orders: readonly string[],
  sentence: string,
): Finding => ({ kind, sentence, buyer: plan.buyer, orders });

const ofCharges = (sale: Sale, charged: readonly string[]): readonly Finding[] =>
  charged.length > 1
    ? [findingOf('charged-twice', sale, charged, `The ${nameOf(sale)} was charged ${charged.length} times.`)]
    : [];

/** What the tabs say, against what was charged on the references of the same sale. */
const ofTabs = (sale: Sale, charged: readonly string[]): readonly Finding[] => {
  const told = numbersTold(sale);
  const wrong = told.filter((number) => !charged.includes(number));
  const saysNothing = sale.tabs.every((tab) => tab.told().told === 'not-placed');
  return [
    ...(wrong.length > 0
      ? [
          findingOf(
            'told-placed-not-booked',
            sale,
            wrong,
            `The ${nameOf(sale)} was told as placed in ${wrong.join(', ')}, which it has not paid.`,
          ),
        ]
      : []),
    ...(saysNothing && charged.length > 0
      ? [
          findingOf(
            'booked-told-otherwise',
            sale,
            charged,
            `The ${nameOf(sale)} is booked in ${charged.join(', ')}, and its buyer was told that it is not.`,
          ),
        ]
      : []),
  ];
};

/** What a buyer was told to have paid, against the CRM's total; an upsale changes it later. */
const ofTotals = (sale: Sale, orders: ReadonlyMap<string, BookOrder>): readonly Finding[] =>
  sale.tabs.flatMap((tab) => {
    const told = tab.told();
    if (told.told !== 'placed' || sale.what === 'upsale') return [];
    const booked = orders.get(told.order.number);
    if (booked === undefined || booked.lines.some(({ upsale }) => upsale)) return [];
    return toDecimal(told.order.total) === booked.total
      ? []
      : [
          findingOf(
            'told-placed-not-booked',
            sale,
            [booked.orderId],
            `The ${nameOf(sale)} was told another total than ${booked.total}.`,
          ),
        ];
  });

/** The orders that the CRM was asked to charge to the references of a sale. */
const ordersSent = (sale: Sale, requests: readonly BookRequest[]): readonly string[] => {
  const references = new Set<string>(sale.tabs.flatMap((tab) => tab.references()));
  return requests.flatMap(({ body }) =>
    references.has(body.amazonOrderId ?? '') && body.orderId !== undefined ? [body.orderId] : [],
  );
};

const ofUnknown = (sale: Sale, requests: readonly BookRequest[]): readonly Finding[] =>
  sale.tabs.some((tab) => tab.told().told === 'unknown' && !sale.plan.leaves)
    ? [
        findingOf(
          'unsettled',
          sale,
          ordersSent(sale, requests),
          `Nobody knows what became of the ${nameOf(sale)}.`,
        ),
      ]
    : [];

/** One order of the CRM that was paid by two buyers, or for two orders. */
const ofShared = (sales: readonly Sale[], bookings: Bookings): readonly Finding[] => {
  const payers = new Map<string, Sale>();
  return sales
    .filter(({ what }) => what === 'order')
    .flatMap((sale) =>
      (bookings.get(sale) ?? []).flatMap((order) => {
        const other = payers.get(order);
        payers.set(order, sale);
        return other === undefined || other === sale
          ? []
          : [
              findingOf(
                'charged-twice',
                sale,
                [order],
                `The CRM's order ${order} was charged for the ${nameOf(other)} and for the ${nameOf(sale)}.`,
              ),
            ];
      }),
    );
};

const ofConfirms = (requests: readonly BookRequest[]): readonly Finding[] => {
  const confirmed = requests.flatMap(({ endpoint, body }) =>
    endpoint === 'order/confirm' ? [body.orderId ?? ''] : [],
  );
  const twice = new Set(confirmed.filter((order, index) => confirmed.indexOf(order) !== index));
  return [...twice].map((order) => ({
    kind: 'confirmed-twice',
    sentence: `The CRM was asked twice to confirm ${order}.`,
    buyer: null,
    orders: [order],
  }));
};

/** Compares the CRM's book with what each buyer was last told. */
export const compare = (
  sales: readonly Sale[],
  { orders, requests }: { readonly orders: readonly BookOrder[]; readonly requests: readonly BookRequest[] },
): readonly Finding[] => {
  const bookings = bookingsOf(sales, orders);
  const byNumber = new Map(orders.map((order) => [order.orderId, order]));
  return [
    ...sales.flatMap((sale) => {
      const charged = bookings.get(sale) ?? [];
      return [
        ...ofCharges(sale, charged),
        ...ofTabs(sale, charged),
        ...ofTotals(sale, byNumber),
        ...ofUnknown(sale, requests),
      ];
    }),
    ...ofShared(sales, bookings),
    ...ofConfirms(requests),
  ];
};
