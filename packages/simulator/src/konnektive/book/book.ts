import { type CustomersContents, newCustomers } from './customers.js';
import { type NewIds, newIds } from './new-ids.js';
import { isPaid, type Order, type OrderId, parseOrderId, type UnpaidOrder } from './order.js';
import type { Transaction } from './transaction.js';

/** Everything that the CRM knows, in memory. */
export type Book = {
  readonly orders: () => readonly Order[];
  readonly find: (orderId: string) => Order | null;
  /** The latest PARTIAL order of a campaign that came from this address. */
  readonly partialFrom: (campaignId: number, ipAddress: string) => UnpaidOrder | null;
  /** In the order in which gateways were asked. */
  readonly transactions: () => readonly Transaction[];
  readonly record: (transaction: Omit<Transaction, 'transactionId'>) => void;
  /** Writes an order, in place of the one with its id. */
  readonly write: (order: Order) => void;
  readonly newOrderIds: () => Pick<Order, 'orderId' | 'actualOrderId'>;
  readonly newId: NewIds['hexadecimal'];
  /** The customer of this e-mail address or phone number; with `deduplicate: false` always a new one. */
  readonly customerOf: (contact: string, options: { readonly deduplicate: boolean }) => number;
  readonly clear: () => void;
  readonly contents: () => BookContents;
  /** Takes over what another book held; this one must be empty. */
  readonly fill: (contents: BookContents) => void;
};

/** All that stands in a book. */
export type BookContents = {
  readonly orders: readonly Order[];
  readonly transactions: readonly Transaction[];
  readonly customers: CustomersContents;
  readonly nextOrderNumber: number;
};

const firstOrderNumber = 100_001;
const firstTransaction = 700_001;

export const emptyBook = (random: () => number): Book => {
  const ids = newIds(random);
  const customers = newCustomers();
  const orders = new Map<OrderId, Order>();
  const transactions: Transaction[] = [];
  let nextNumber = firstOrderNumber;

  return {
    orders: () => [...orders.values()],
    find: (text) => {
      const orderId = parseOrderId(text);
      return orderId === null ? null : (orders.get(orderId) ?? null);
    },
    partialFrom: (campaignId, ipAddress) =>
      [...orders.values()]
        .filter((order) => !isPaid(order))
        .findLast(
          (order) =>
            order.status === 'PARTIAL' &&
            order.campaignId === campaignId &&
            order.details.get('ipAddress') === ipAddress,
        ) ?? null,
    transactions: () => [...transactions],
    record: (transaction) => {
      transactions.push({ ...transaction, transactionId: firstTransaction + transactions.length });
    },
    write: (order) => {
      orders.set(order.orderId, order);
    },
    newOrderIds: () => ({
      orderId: ids.orderId((orderId) => orders.has(orderId)),
      actualOrderId: nextNumber++,
    }),
    newId: ids.hexadecimal,
    customerOf: customers.idOf,
    clear: () => {
      orders.clear();
      customers.clear();
      transactions.length = 0;
      nextNumber = firstOrderNumber;
    },
    contents: () => ({
      orders: [...orders.values()],
      transactions: [...transactions],
      customers: customers.contents(),
      nextOrderNumber: nextNumber,
    }),
    fill: (contents) => {
      for (const order of contents.orders) orders.set(order.orderId, order);
      transactions.push(...contents.transactions);
      customers.fill(contents.customers);
      nextNumber = contents.nextOrderNumber;
    },
  };
};
