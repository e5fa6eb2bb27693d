import type { OrderNumber } from '@landerpay/checkout';
import { tellRecorded } from '../../events/tell.js';
import { type Attempt, isUpsaleAttempt, type Time } from '../../ledger/attempt.js';
import type { LookUpAgain } from '../../ledger/ledger.js';
import { isMovedByHand } from '../../ledger/moves.js';
import type { Verdict } from '../../ledger/verdict.js';
import type { LookUpParts } from '../../parts.js';
import type { AttemptId } from '../../secrets/identifiers.js';
import type { Evidence } from './evidence.js';
import { orderEvidence } from './order-evidence.js';
import { upsaleEvidence } from './upsale-evidence.js';

/** What a person says an attempt came to. `because` is kept in the ledger's audit. */
export type Word =
  | { readonly word: 'placed'; readonly order: OrderNumber; readonly because: string }
  | { readonly word: 'not-booked'; readonly because: string };

/** What became of a person's word. `saw` is what the CRM showed, in a sentence. */
export type SettledByHand =
  | { readonly settled: true; readonly attempt: Attempt; readonly double: boolean; readonly saw: string }
  | { readonly settled: false; readonly why: 'unknown-attempt' }
  /** In its state it is not settled by hand: nothing of it is unknown, or it is being sent at this moment. */
  | { readonly settled: false; readonly why: 'not-open'; readonly attempt: Attempt }
  | { readonly settled: false; readonly why: 'contradicted' | 'cannot-tell'; readonly saw: string }
  /** The CRM may still be working on it. */
  | { readonly settled: false; readonly why: 'too-early'; readonly until: Time };

const isOpen = (attempt: Attempt, word: Word): boolean =>
  word.word === 'not-booked'
    ? isMovedByHand(attempt, { becomes: 'not-booked' })
    : attempt.state !== 'placed' && attempt.state !== 'review';

const quietFrom = (attempt: Attempt, { settings }: LookUpParts): Time =>
  'sendBy' in attempt ? attempt.sendBy + settings.crmLongest + settings.settlingMargin : 0;

const evidenceOf = (parts: LookUpParts, attempt: Attempt, others: readonly Attempt[], word: Word) => {
  const named = word.word === 'placed' ? word.order : null;
  return isUpsaleAttempt(attempt)
    ? upsaleEvidence(parts, attempt, others, named)
    : orderEvidence(parts, attempt, others, named);
};

/** What the word and the evidence make together; `null` where they contradict each other. */
const verdictOf = (word: Word, evidence: Evidence): Verdict | null => {
  if (word.word === 'placed') return evidence.evidence === 'booked' ? evidence.verdict : null;
  return evidence.evidence === 'not-booked' ? { becomes: 'not-booked' } : null;
};

/** What the CRM still checks is looked up until that ends, and "not booked" again for what is booked late. */
const lookUpAfter = ({ becomes }: Verdict, { settings }: LookUpParts): LookUpAgain => {
  if (becomes === 'review') return settings.reviewPause;
  return becomes === 'not-booked' ? (settings.notBookedLookUps[0] ?? null) : null;
};

const record = async (
  parts: LookUpParts,
  attempt: Attempt,
  verdict: Verdict,
  because: string,
  saw: string,
): Promise<SettledByHand> => {
  const { ledger, log } = parts;
  const lookUpAgain = lookUpAfter(verdict, parts);
  const recorded = await ledger.settleByHand(attempt.id, verdict, because, lookUpAgain);
  if (!recorded.recorded) return { settled: false, why: 'not-open', attempt: recorded.attempt };
  tellRecorded(log, verdict, recorded);
  return { settled: true, attempt: recorded.attempt, double: recorded.double, saw };
};

/**
 * Settles an attempt by a person's word (rule 38), while relays run: the CRM is asked first, and a word that it
 * contradicts, or that it cannot confirm because it did not answer, changes nothing. Alarms are told to the log.
 */
export const settleByHand = async (parts: LookUpParts, id: AttemptId, word: Word): Promise<SettledByHand> => {
  const { ledger } = parts;
  const attempt = await ledger.find(id);
  if (attempt === null) return { settled: false, why: 'unknown-attempt' };
  if (!isOpen(attempt, word)) return { settled: false, why: 'not-open', attempt };
  const until = quietFrom(attempt, parts);
  if (word.word === 'not-booked' && (await ledger.now()) < until) {
    return { settled: false, why: 'too-early', until };
  }
  const evidence = await evidenceOf(parts, attempt, await ledger.othersOfPurchase(id), word);
  if (evidence.evidence === 'cannot-tell') return { settled: false, why: 'cannot-tell', saw: evidence.saw };
  const verdict = verdictOf(word, evidence);
  return verdict === null
    ? { settled: false, why: 'contradicted', saw: evidence.saw }
    : record(parts, attempt, verdict, word.because, evidence.saw);
};
