import type { CrmImportAnswer } from '@landerpay/checkout';
import { importOrder } from '../../crm-calls/calls.js';
import { raiseAlarm, tellRecorded, tellState } from '../../events/tell.js';
import type { Attempt } from '../../ledger/attempt.js';
import type { Verdict } from '../../ledger/verdict.js';
import type { Parts } from '../../parts.js';
import type { Settings } from '../../settings.js';
import { isAsSold } from '../../settling/booked-as.js';
import { settle } from '../../settling/settle.js';
import { draftOf, type LiveAttempt } from '../live-attempt.js';
import { type MoneyAnswer, verdictOf } from './money-answer.js';

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

const recordAnswer = async (parts: Parts, attempt: Attempt, answer: MoneyAnswer): Promise<void> => {
  const { ledger, log, clock, settings, reached } = parts;
  await reached('answered');
  const expiresAt = new Date(clock.now() + settings.actionExpiresAfter).toISOString();
  const verdict = verdictOf(parts.crm.capabilities, attempt, answer, {
    allowed: parts.mayRedirectTo,
    expiresAt,
  });
  const recorded = await ledger.record(attempt.id, verdict, firstLookUp(verdict.becomes, settings));
  tellRecorded(log, verdict, recorded);
  if (answer.answer === 'redirect' && verdict.becomes === 'settling') {
    raiseAlarm(log, attempt, 'redirect-refused');
  }
  if (answer.answer === 'order' && verdict.becomes !== 'settling' && !isAsSold(attempt, answer.order)) {
    raiseAlarm(log, attempt, 'booked-differently');
  }
  await reached('recorded');
  if (recorded.attempt.state === 'settling') await settle(parts, recorded.attempt);
};

/** One try: `sent` is committed first, and past its deadline the request is not written at all (rule 12). */
const trySending = async (
  parts: Parts,
  { attempt, lease, request }: LiveAttempt,
): Promise<CrmImportAnswer | null> => {
  const { ledger, log, clock, settings, reached } = parts;
  const draft = draftOf({ attempt, lease, request });
  // Taken before the commit, so that this clock's deadline is never later than the one that is committed.
  const deadline = clock.now() + settings.sendWithin;
  const marked = await ledger.markSent(lease, settings.sendWithin, settings.sentLease);
  if (!marked.sent) return null;
  tellState(log, await ledger.read(attempt.id));
  await reached('sent');
  const order = {
    ...draft,
    order: parts.crm.capabilities.lead ? attempt.order : null,
    reference: request.reference,
    accessToken: request.accessToken,
  };
  return importOrder(parts, attempt, order, { mayWrite: () => clock.now() <= deadline });
};

/** Sends the money request of an identified attempt, once; again only if it was certainly not written. */
export const sendMoney = async (parts: Parts, live: LiveAttempt): Promise<void> => {
  const { ledger, log, settings } = parts;
  const { attempt, lease } = live;
  for (let tries = 0; tries < settings.sendTries; tries += 1) {
    const answer = await trySending(parts, live);
    if (answer === null) return;
    if (answer.answer !== 'not-sent') return recordAnswer(parts, attempt, answer);
    if (!(await ledger.markUnsent(lease))) return;
  }
  if (await ledger.endUnsent(lease, null)) tellState(log, await ledger.read(attempt.id));
};
