import type { CrmOrderDraft } from '@landerpay/checkout';
import { pricedLines } from '../../catalogue/sale.js';
import type { LiveAttempt } from '../live-attempt.js';

/** What the CRM is told of an order, for its lead and when it is sent. */
export const draftOf = ({ attempt, request }: LiveAttempt): CrmOrderDraft => ({
  buyer: request.buyer,
  lines: pricedLines(attempt.sale),
  total: attempt.sale.total,
  mark: attempt.mark,
  ipAddress: request.ipAddress,
  ...request.tracking,
  ...(request.consent === null
    ? {}
    : { termsProof: `${request.consent.acceptedAt} ${request.consent.termsVersion}` }),
});
