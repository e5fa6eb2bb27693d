import type { OrderId } from './order.js';

/** How a gateway answered: a hard decline will not become a success with the same card, a soft one may. */
export type GatewayResponse =
  | { readonly type: 'SUCCESS' }
  | { readonly type: 'HARD_DECLINE' | 'SOFT_DECLINE'; readonly text: string };

/** One question to a gateway, whether or not money moved. */
export type Transaction = {
  readonly transactionId: number;
  readonly orderId: OrderId;
  /** When, in milliseconds since 1970. */
  readonly at: number;
  readonly txnType: 'SALE' | 'AUTHORIZE' | 'CAPTURE' | 'VOID' | 'REFUND';
  readonly response: GatewayResponse;
  /** A decimal string, like `53.95`. */
  readonly amount: string;
  readonly currency: string;
  /** The gateway's own id; it gives none for what it declines. */
  readonly merchantTxnId: string | null;
};

export const responseTypes = [
  'SUCCESS',
  'HARD_DECLINE',
  'SOFT_DECLINE',
] as const satisfies readonly GatewayResponse['type'][];

/** Amazon calls the first a hard decline (developer.amazon.com, handle-decline); the second is a card of the wrong kind. */
const hardReasons: readonly string[] = ['AmazonRejected', 'Prepaid Credit Cards Are Not Accepted'];

export const declinedBecause = (text: string): GatewayResponse => ({
  type: hardReasons.includes(text) ? 'HARD_DECLINE' : 'SOFT_DECLINE',
  text,
});
