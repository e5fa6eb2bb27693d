import type { CrmImportAnswer, CrmLeadAnswer, CrmOrder, Declined, DeclineReason } from '@landerpay/checkout';
import type { Verdict } from '../../ledger/verdict.js';
import type { Found } from '../../settling/found.js';

/** Everything that a money call can be answered with, but for what was certainly not sent. */
export type MoneyAnswer = Exclude<CrmImportAnswer, { readonly answer: 'not-sent' }>;

/** What an answer means depends on what was sent. */
export type Sent = {
  /** What an order in an answer says of this attempt (rule 15); what is not certain is `null`. */
  readonly readOrder: (order: CrmOrder) => Extract<Found, { readonly found: 'booked' }> | null;
  /** What is left to pay with after a decline. */
  readonly retryAfter: (reason: DeclineReason) => Declined['retry'];
  /** Where the CRM may send the buyer, and until when. */
  readonly redirect: { readonly allowed: (url: string) => boolean; readonly expiresAt: string };
};

/** What an answer makes of an attempt. `differs`: it is booked with another total than was sold. */
export type Read = { readonly verdict: Verdict; readonly differs: boolean };

const certain = (verdict: Verdict): Read => ({ verdict, differs: false });

const unknown = certain({ becomes: 'settling' });

type NoLead = Exclude<CrmLeadAnswer, { readonly answer: 'lead' | 'failed' }>;

/** What the CRM's refusal of the data or of the shop's account makes of an attempt. */
export const rejectedVerdict = (refused: NoLead): Extract<Verdict, { readonly becomes: 'rejected' }> => ({
  becomes: 'rejected',
  answer:
    refused.answer === 'rejected'
      ? { outcome: 'rejected', because: 'fields', fields: [...refused.fields] }
      : { outcome: 'rejected', because: 'account' },
});

/** What the CRM's first-hand answer makes of an attempt (rules 14 and 15). Whatever is not certain is looked up. */
export const readMoneyAnswer = (answer: MoneyAnswer, { readOrder, redirect, retryAfter }: Sent): Read => {
  switch (answer.answer) {
    case 'order':
      return readOrder(answer.order) ?? unknown;
    case 'declined': {
      const { reason } = answer;
      return certain({
        becomes: 'declined',
        answer: { outcome: 'declined', reason, retry: retryAfter(reason) },
      });
    }
    case 'rejected':
    case 'account-refused':
      return certain(rejectedVerdict(answer));
    case 'redirect':
      return redirect.allowed(answer.url)
        ? certain({
            becomes: 'awaiting-buyer',
            answer: { outcome: 'action-required', url: answer.url, expiresAt: redirect.expiresAt },
          })
        : unknown;
    case 'unknown':
      return unknown;
    default:
      return answer satisfies never;
  }
};
