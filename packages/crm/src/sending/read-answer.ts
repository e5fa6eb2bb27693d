import type { Sent } from './send-once.js';

/** A whole answer of the CRM. */
export type Answered = Extract<Sent, { readonly sent: 'answered' }>;

/**
 * What a call that charges came to. `read` is asked only where a whole answer came; whatever it throws at is no answer
 * of the CRM's. All that is not certain is `unknown`.
 */
export const moneyAnswer = <Answer>(
  sent: Sent,
  read: (answered: Answered) => Answer,
): Answer | { readonly answer: 'not-sent' | 'unknown'; readonly detail: string } => {
  if (sent.sent === 'not-sent') return { answer: 'not-sent', detail: sent.detail };
  if (sent.sent === 'lost') return { answer: 'unknown', detail: sent.detail };
  try {
    return read(sent);
  } catch {
    return { answer: 'unknown', detail: `HTTP ${sent.status}` };
  }
};

/** What a call that only reads came to: `read` as for `moneyAnswer`; all else is `cannot-tell`. */
export const lookUpAnswer = <Answer>(
  sent: Sent,
  read: (answered: Answered) => Answer,
): Answer | { readonly answer: 'cannot-tell'; readonly detail: string } => {
  if (sent.sent !== 'answered') return { answer: 'cannot-tell', detail: sent.detail };
  try {
    return read(sent);
  } catch {
    return { answer: 'cannot-tell', detail: `HTTP ${sent.status}` };
  }
};
