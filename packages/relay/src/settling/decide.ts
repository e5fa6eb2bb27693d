import type { Attempt, AttemptIn } from '../ledger/attempt.js';
import type { Verdict } from '../ledger/verdict.js';
import type { Settings } from '../settings.js';
import type { Found } from './found.js';

/** What a look-up decides: a verdict, or to look up again (`null`: never again). */
export type Decision =
  | { readonly verdict: Verdict; readonly lookUpAgain: number | null }
  | { readonly lookUpAgain: number | null; readonly alarm?: 'booked-differently' };

type FoundBooked = Extract<Found, { readonly found: 'booked' }>;

/** How often a look-up of an ended attempt that could not tell is repeated. */
const furtherTries = 6;

/** When a look-up began, by the store's clock: what it found was true then, and not later. */
export type Seen = { readonly found: Found; readonly at: number };

const pauseAfter = (pauses: readonly number[], lookUps: number): number =>
  pauses[Math.min(lookUps, pauses.length - 1)] ?? 0;

const booked = ({ verdict }: FoundBooked, settings: Settings): Decision => ({
  verdict,
  lookUpAgain: verdict.becomes === 'review' ? settings.reviewPause : null,
});

/** The CRM cannot be working on it any more. */
const isQuiet = (sendBy: number, at: number, settings: Settings): boolean =>
  at >= sendBy + settings.crmLongest + settings.settlingMargin;

const notBooked = (settings: Settings): Decision => ({
  verdict: { becomes: 'not-booked' },
  lookUpAgain: pauseAfter(settings.notBookedLookUps, 0),
});

/** "Not booked" is believed only when the CRM is quiet and has been asked often enough (rule 19). */
const ofUnknown = (
  attempt: AttemptIn<'settling' | 'awaiting-buyer'>,
  { found, at }: Seen,
  settings: Settings,
): Decision => {
  if (found.found === 'booked') return booked(found, settings);
  if (found.found === 'booked-differently') {
    return { verdict: { becomes: 'held', because: 'booked-differently' }, lookUpAgain: settings.heldPause };
  }
  const lookUpAgain = pauseAfter(settings.settlingPauses, attempt.lookUps);
  if (found.found === 'not-yet' && isQuiet(attempt.sendBy, at, settings)) {
    return attempt.notYet + 1 >= settings.notYetLookUps ? notBooked(settings) : { lookUpAgain };
  }
  const since = attempt.state === 'settling' ? attempt.since : attempt.sendBy;
  return at >= since + settings.heldAfter
    ? { verdict: { becomes: 'held', because: 'unsettled-too-long' }, lookUpAgain: settings.heldPause }
    : { lookUpAgain };
};

const ofHeld = (attempt: AttemptIn<'held'>, { found, at }: Seen, settings: Settings): Decision => {
  if (found.found === 'booked') return booked(found, settings);
  const isNotBooked =
    found.found === 'not-yet' &&
    attempt.because === 'unsettled-too-long' &&
    isQuiet(attempt.sendBy, at, settings) &&
    attempt.notYet + 1 >= settings.notYetLookUps;
  return isNotBooked ? notBooked(settings) : { lookUpAgain: settings.heldPause };
};

/** In review, or placed while another attempt of the purchase was unfinished and the review went on. */
const ofReview = (attempt: AttemptIn<'review' | 'placed'>, { found }: Seen, settings: Settings): Decision => {
  if (found.found === 'booked' && found.verdict.becomes !== 'review') {
    return booked(found, settings);
  }
  if (found.found === 'not-yet' && found.declined) {
    const order = { ...attempt.answer.order, review: 'refused' as const };
    return { verdict: { becomes: 'placed', answer: { outcome: 'placed', order } }, lookUpAgain: null };
  }
  return { lookUpAgain: settings.reviewPause };
};

/** An attempt that ended without an order is looked up again at these pauses, for what is booked late. */
const ofEnded = (
  attempt: AttemptIn<'declined' | 'not-booked'>,
  { found }: Seen,
  settings: Settings,
): Decision => {
  if (found.found === 'booked') return booked(found, settings);
  const pauses = attempt.state === 'declined' ? [settings.declinedLookUp] : settings.notBookedLookUps;
  const enough = pauses.length + (found.found === 'cannot-tell' ? furtherTries : 0);
  const isFinal = attempt.lookUps + 1 >= enough;
  const lookUpAgain = isFinal ? null : pauseAfter(pauses, attempt.lookUps + 1);
  return found.found === 'booked-differently' && found.mine
    ? { lookUpAgain, alarm: 'booked-differently' }
    : { lookUpAgain };
};

/** What a look-up makes of an attempt (rules 15, 18, 19 and 22). */
export const decide = (attempt: Attempt, seen: Seen, settings: Settings): Decision => {
  switch (attempt.state) {
    case 'settling':
    case 'awaiting-buyer':
      return ofUnknown(attempt, seen, settings);
    case 'held':
      return ofHeld(attempt, seen, settings);
    case 'review':
      return ofReview(attempt, seen, settings);
    case 'placed':
      return attempt.answer.order.review === 'pending'
        ? ofReview(attempt, seen, settings)
        : { lookUpAgain: null };
    case 'declined':
    case 'not-booked':
      return ofEnded(attempt, seen, settings);
    case 'claimed':
    case 'identified':
    case 'sent':
    case 'rejected':
    case 'not-sent':
      return { lookUpAgain: null };
    default:
      return attempt satisfies never;
  }
};
