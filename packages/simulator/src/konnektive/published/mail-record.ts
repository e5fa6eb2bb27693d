import type { Order } from '../book/order.js';

/** A confirmation mail that the CRM would have sent. */
export type MailRecord = {
  readonly orderId: string;
  /** The buyer's e-mail address. */
  readonly to: string;
  /** ISO 8601. */
  readonly at: string;
};

/** The mail of an order, if it was confirmed. */
export const mailsOf = ({ orderId, confirmedAt, details }: Order): readonly MailRecord[] =>
  confirmedAt === null
    ? []
    : [{ orderId, to: details.get('emailAddress') ?? '', at: new Date(confirmedAt).toISOString() }];
