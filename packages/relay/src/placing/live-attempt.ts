import type { AccessToken, Buyer, CrmOrderDraft, ReferenceId } from '@landerpay/checkout';
import { pricedLines } from '../catalogue/sale.js';
import type { Attempt, Lease } from '../ledger/attempt.js';

/** What only a live request brings, and what is never stored: money is sent with it or not at all (rule 17). */
export type LiveRequest = {
  readonly reference: ReferenceId;
  readonly accessToken: AccessToken;
  readonly buyer: Buyer;
  /** The buyer's own address. */
  readonly ipAddress: string;
};

/** An attempt that a live request may act for. */
export type LiveAttempt = {
  readonly attempt: Attempt;
  readonly lease: Lease;
  readonly request: LiveRequest;
};

export const draftOf = ({ attempt, request }: LiveAttempt): CrmOrderDraft => ({
  buyer: request.buyer,
  lines: pricedLines(attempt.sale),
  total: attempt.sale.total,
  mark: attempt.mark,
  ipAddress: request.ipAddress,
});
