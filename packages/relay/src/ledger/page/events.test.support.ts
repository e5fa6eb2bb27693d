import type { Verdict } from '../verdict.js';
import { abandonedAfter, type Standing, verdictsOn } from './standings.test.support.js';

/** Lets something happen to an attempt, and says whether that moved it: its state, or who acts for it. */
export type Happens = (standing: Standing) => Promise<boolean>;

const changes =
  (happens: (standing: Standing) => Promise<unknown>): Happens =>
  async (standing) => {
    const before = await standing.ledger.read(standing.attempt);
    await happens(standing);
    const after = await standing.ledger.read(standing.attempt);
    const leasedIn = (attempt: typeof before) => 'leased' in attempt && attempt.leased;
    return before.state !== after.state || leasedIn(before) !== leasedIn(after);
  };

/** What moves an attempt beside what is learned about it, by its name in the page. */
export const moves: Readonly<Record<string, Happens>> = {
  takeLease: async ({ ledger, attempt }) => (await ledger.takeLease(attempt, 100)) !== null,
  releaseLease: changes(({ ledger, lease }) => ledger.releaseLease(lease)),
  identify: async ({ ledger, lease, order }) => (await ledger.identify(lease, order, 100)).identified,
  markSent: async ({ ledger, lease }) => (await ledger.markSent(lease, 10, 100)).sent,
  'markSent, paused': async ({ ledger, lease }) => {
    await ledger.pause('The table is compared.');
    const { sent } = await ledger.markSent(lease, 10, 100);
    await ledger.resume('The table is compared.');
    return sent;
  },
  markUnsent: ({ ledger, lease }) => ledger.markUnsent(lease),
  endUnsent: ({ ledger, lease }) => ledger.endUnsent(lease, null),
  'another is placed': changes(async ({ ledger, earlier, order }) => {
    if (earlier === null) throw new Error('There is no attempt before it.');
    await ledger.record(earlier, verdictsOn(order).placed, null);
  }),
  // The last one: it moves every attempt that is overdue, not this one only.
  moveOverdue: async ({ ledger, attempt }) =>
    (await ledger.moveOverdue({ abandonedAfter })).some(({ id }) => id === attempt),
};

const recorded =
  (becomes: Verdict['becomes']): Happens =>
  async ({ ledger, attempt, order }) =>
    (await ledger.record(attempt, verdictsOn(order)[becomes], null)).recorded;

/** What is learned about an attempt, by its name in the page: every verdict, and what a person may say beyond them. */
export const verdicts: Readonly<Record<Verdict['becomes'] | 'not-booked, by hand', Happens>> = {
  placed: recorded('placed'),
  review: recorded('review'),
  declined: recorded('declined'),
  rejected: recorded('rejected'),
  'not-booked': recorded('not-booked'),
  'awaiting-buyer': recorded('awaiting-buyer'),
  settling: recorded('settling'),
  held: recorded('held'),
  'not-booked, by hand': async ({ ledger, attempt }) =>
    (await ledger.settleByHand(attempt, { becomes: 'not-booked' }, 'The table is compared.', null)).recorded,
};
