import type { Alarm } from '../../events/event.js';
import type { Time } from '../../ledger/attempt.js';
import type { LookUpParts } from '../../parts.js';
import { compareSold } from './compare-sold.js';
import type { Difference } from './difference.js';
import { findLate } from './find-late.js';
import { onlyInCrm } from './only-in-crm.js';

/** What a comparison of ledger and CRM came to. `bothWays` is whether the CRM's own list was read, too. */
export type Reconciled = {
  readonly attempts: number;
  readonly orders: number;
  readonly bothWays: 'yes' | 'no-list' | 'list-failed';
  readonly differences: readonly Difference[];
};

/** More attempts than this are not read at once. */
const mostAttempts = 100_000;

/** `booked-late` is told where it is recorded; what could not be compared is no alarm. */
const alarmOf = ({ difference }: Difference): Alarm | null =>
  difference === 'booked-late' || difference === 'not-compared' ? null : difference;

const tell = ({ log }: LookUpParts, difference: Difference): void => {
  const alarm = alarmOf(difference);
  if (alarm === null) return;
  log({ event: 'alarm', alarm, attempt: null, purchase: null, order: difference.order });
};

const fromLedger = async (parts: LookUpParts, since: Time) => {
  const { ledger } = parts;
  const listed = await ledger.list({ states: null, order: null, since, limit: mostAttempts });
  const late: Difference[] = [];
  for (const attempt of listed.toReversed()) late.push(...(await findLate(parts, attempt)));
  const sold = await ledger.soldSince(since);
  const compared: Difference[] = [];
  for (const { number } of sold) compared.push(...(await compareSold(parts, number)));
  const cut: readonly Difference[] =
    listed.length < mostAttempts
      ? []
      : [
          {
            difference: 'not-compared',
            order: null,
            attempt: null,
            saw: `Only the newest ${mostAttempts} attempts were compared: reconcile a shorter time.`,
          },
        ];
  return { attempts: listed.length, orders: sold.length, differences: [...late, ...compared, ...cut] };
};

const fromCrm = async (
  parts: LookUpParts,
  since: Time,
): Promise<Pick<Reconciled, 'bothWays' | 'differences'>> => {
  const listed = await parts.crm.listOrders?.({ since, until: await parts.ledger.now() });
  if (listed === undefined) return { bothWays: 'no-list', differences: [] };
  if (listed.answer === 'orders') {
    return { bothWays: 'yes', differences: await onlyInCrm(parts, listed.orders) };
  }
  const saw = `The CRM did not list its orders: ${listed.detail}.`;
  return {
    bothWays: 'list-failed',
    differences: [{ difference: 'not-compared', order: null, attempt: null, saw }],
  };
};

/**
 * Compares ledger and CRM since then: what the ledger has against the CRM, and, if the backend lists orders, what the CRM
 * has against the ledger. Bookings that the ledger did not know are recorded. Sends nothing; relays may run meanwhile.
 * Alarms go to the log, and a line to the ledger's audit.
 */
export const reconcile = async (parts: LookUpParts, since: Time): Promise<Reconciled> => {
  const ledgers = await fromLedger(parts, since);
  const crms = await fromCrm(parts, since);
  const differences = [...ledgers.differences, ...crms.differences];
  for (const difference of differences) tell(parts, difference);
  await parts.ledger.audit({
    action: 'reconciled',
    attempt: null,
    because: `since ${new Date(since).toISOString()}: ${differences.length} differences`,
  });
  return { ...ledgers, bothWays: crms.bothWays, differences };
};
