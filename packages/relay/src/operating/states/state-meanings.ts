import type { AttemptState } from '../../ledger/attempt.js';

/** What a state means for a person: whether money of the buyer's may have moved, and what there is to do. */
export type StateMeaning = {
  readonly meaning: string;
  /** `none`: none was taken. `at-risk`: nobody knows yet. `taken`: it was, and the buyer knows. */
  readonly money: 'none' | 'at-risk' | 'taken';
  readonly next: string;
};

/** What each state means, in sentences for whoever runs the relay. */
export const stateMeanings: Readonly<Record<AttemptState, StateMeaning>> = {
  claimed: {
    meaning: 'It has begun; the CRM has no order for it yet.',
    money: 'none',
    next: 'Nothing. It goes on by the buyer’s click, or ends as not-sent by itself.',
  },
  identified: {
    meaning: 'The CRM has an order for it that is not paid; nothing was sent.',
    money: 'none',
    next: 'Nothing. It goes on by the buyer’s click, or ends as not-sent by itself.',
  },
  sent: {
    meaning: 'The money request is on its way.',
    money: 'at-risk',
    next: 'Wait. If no answer is recorded in time, it becomes settling by itself.',
  },
  settling: {
    meaning: 'The answer is lost, or says nothing certain; the relay looks the order up.',
    money: 'at-risk',
    next: 'Wait. It ends by itself, or is held after 30 minutes.',
  },
  'awaiting-buyer': {
    meaning: 'The buyer was sent elsewhere to confirm the payment.',
    money: 'at-risk',
    next: 'Wait. It ends when the buyer is back, or when the time for that is over.',
  },
  held: {
    meaning: 'Look-ups cannot tell, or what is booked is not what was sold. A person must decide.',
    money: 'at-risk',
    next: 'Look into the CRM, then say what it shows with `landerpay-relay settle`.',
  },
  review: {
    meaning: 'It is booked, and the CRM still checks it.',
    money: 'taken',
    next: 'Nothing here. Accept or decline the order in the CRM; the relay takes that over.',
  },
  placed: { meaning: 'It is booked, and the buyer is told so.', money: 'taken', next: 'Nothing.' },
  declined: {
    meaning: 'The payment was declined; the buyer may choose another card.',
    money: 'none',
    next: 'Nothing. The relay looks once more for a late booking.',
  },
  rejected: {
    meaning: 'The CRM refused the order’s data, or the shop’s account.',
    money: 'none',
    next: 'If there is an alarm `account-refused`, mend the login or the campaign.',
  },
  'not-sent': { meaning: 'It ended before any money request.', money: 'none', next: 'Nothing.' },
  'not-booked': {
    meaning: 'It was sent, and the CRM has booked nothing.',
    money: 'none',
    next: 'Nothing. The relay looks twice more for a late booking.',
  },
};
