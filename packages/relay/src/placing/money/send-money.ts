import type { CrmCall, CrmImportAnswer } from '@landerpay/checkout';
import { attemptFields, raiseAlarm, tellRecorded, tellState } from '../../events/tell.js';
import type { Attempt } from '../../ledger/attempt.js';
import type { Verdict } from '../../ledger/verdict.js';
import type { Parts } from '../../parts.js';
import type { Settings } from '../../settings.js';
import { settle } from '../../settling/settle.js';
import type { LiveAttempt } from '../live-attempt.js';
import { type MoneyAnswer, readMoneyAnswer, type Sent } from './money-answer.js';
import { inTurn } from './money-turn.js';
import { beginTimeToWrite } from './time-to-write.js';

/** One money call: how it is written, and what its answer means. */
export type MoneyCall = Pick<Sent, 'readOrder' | 'retryAfter'> & {
  readonly write: (call: CrmCall) => Promise<CrmImportAnswer>;
};

const firstLookUp = (becomes: Verdict['becomes'], settings: Settings): number | null => {
  switch (becomes) {
    case 'settling':
    case 'awaiting-buyer':
      return settings.settlingPauses[0] ?? 0;
    case 'review':
      return settings.reviewPause;
    case 'declined':
      return settings.declinedLookUp;
    case 'placed':
    case 'rejected':
    case 'not-booked':
    case 'held':
      return null;
    default:
      return becomes satisfies never;
  }
};

const recordAnswer = async (
  parts: Parts,
  attempt: Attempt,
  call: MoneyCall,
  answer: MoneyAnswer,
): Promise<void> => {
  const { ledger, log, clock, settings, reached } = parts;
  await reached('answered');
  const expiresAt = new Date(clock.now() + settings.actionExpiresAfter).toISOString();
  const redirect = { allowed: parts.mayRedirectTo, expiresAt };
  const { verdict, differs } = readMoneyAnswer(answer, { ...call, redirect });
  const recorded = await ledger.record(attempt.id, verdict, firstLookUp(verdict.becomes, settings));
  tellRecorded(log, verdict, recorded);
  if (answer.answer === 'redirect' && verdict.becomes === 'settling') {
    raiseAlarm(log, attempt, 'redirect-refused');
  }
  if (differs) raiseAlarm(log, attempt, 'booked-differently');
  await reached('recorded');
  if (recorded.attempt.state === 'settling') await settle(parts, recorded.attempt);
};

/** One try: `sent` is committed first, and past its deadline the request is not written at all (rule 12). */
const trySending = async (
  parts: Parts,
  { attempt, lease }: LiveAttempt,
  call: MoneyCall,
): Promise<CrmImportAnswer | null> => {
  const { ledger, log, clock, settings, reached } = parts;
  // Begun before the commit, so that it ends no later than what is committed.
  const time = beginTimeToWrite(clock, settings.sendWithin);
  try {
    const marked = await ledger.markSent(lease, settings.sendWithin, settings.sentLease);
    if (!marked.sent) return null;
    log({ event: 'attempt', state: 'sent', ...attemptFields(attempt) });
    await reached('sent');
    return await call.write({ mayWrite: time.isLeft });
  } finally {
    time.end();
  }
};

/**
 * Sends the money request of an identified attempt, once; again only if it was certainly not written. `unsent`: the
 * attempt is where it was, and its lease with it.
 */
export const sendMoney = async (
  parts: Parts,
  live: LiveAttempt,
  call: MoneyCall,
): Promise<'recorded' | 'unsent'> => {
  const { ledger, log, settings } = parts;
  const { attempt, lease } = live;
  for (let tries = 0; tries < settings.sendTries; tries += 1) {
    const answer = await inTurn(parts, attempt, () => trySending(parts, live, call));
    if (answer === null) return 'unsent';
    if (answer.answer !== 'not-sent') {
      await recordAnswer(parts, attempt, call, answer);
      return 'recorded';
    }
    if (!(await ledger.markUnsent(lease))) return 'unsent';
  }
  if (await ledger.endUnsent(lease, null)) tellState(log, await ledger.read(attempt.id));
  return 'unsent';
};
