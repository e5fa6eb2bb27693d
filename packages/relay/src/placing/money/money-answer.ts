import type { CrmBackend, CrmImportAnswer, DeclineReason } from '@landerpay/checkout';
import type { Attempt } from '../../ledger/attempt.js';
import type { Verdict } from '../../ledger/verdict.js';
import { bookedVerdict } from '../../settling/booked-answer.js';
import { rejectedVerdict } from '../orders/identify.js';

/** Everything that a money call can be answered with, but for what was certainly not sent. */
export type MoneyAnswer = Exclude<CrmImportAnswer, { readonly answer: 'not-sent' }>;

/** After AmazonRejected the reference is closed; after all others it is not (developer.amazon.com, handle-decline). */
const retryAfter = (reason: DeclineReason): 'same-reference' | 'new-reference' =>
  reason === 'AmazonRejected' ? 'new-reference' : 'same-reference';

const unknown: Verdict = { becomes: 'settling' };

/** What the CRM's first-hand answer makes of an attempt (rules 14 and 15). Whatever is not certain is looked up. */
export const verdictOf = (
  { lead }: CrmBackend['capabilities'],
  attempt: Attempt,
  answer: MoneyAnswer,
  redirect: { readonly allowed: (url: string) => boolean; readonly expiresAt: string },
): Verdict => {
  switch (answer.answer) {
    case 'order': {
      const { order } = answer;
      const isOurs = lead ? order.number === attempt.order : order.mark === attempt.mark;
      const isBooked = ['complete', 'cod-pending', 'pending'].includes(order.status);
      return isOurs && isBooked ? bookedVerdict(order, attempt.sale) : unknown;
    }
    case 'declined': {
      const { reason } = answer;
      return { becomes: 'declined', answer: { outcome: 'declined', reason, retry: retryAfter(reason) } };
    }
    case 'rejected':
    case 'account-refused':
      return rejectedVerdict(answer);
    case 'redirect':
      return redirect.allowed(answer.url)
        ? {
            becomes: 'awaiting-buyer',
            answer: { outcome: 'action-required', url: answer.url, expiresAt: redirect.expiresAt },
          }
        : unknown;
    case 'unknown':
      return unknown;
    default:
      return answer satisfies never;
  }
};
