import { tellState } from '../../events/tell.js';
import { isUpsaleAttempt, type UpsaleAttempt } from '../../ledger/attempt.js';
import type { Snapshot } from '../../ledger/snapshot.js';
import type { Parts } from '../../parts.js';
import type { CurrentOrder } from '../../settling/upsales/current-order.js';
import { entriesOfLinked, entriesOfOrder } from '../../settling/upsales/entries.js';
import type { LiveAttempt } from '../live-attempt.js';

const snapshotOf = (current: CurrentOrder): Snapshot =>
  current.upsales === 'same-order'
    ? { entries: [...entriesOfOrder(current.order)], total: current.order.total }
    : { entries: [...entriesOfLinked(current.orders)], total: null };

/** Whether the CRM can add an upsale to what it has: a cancelled order takes none, nor one without what is replaced. */
export const canTake = (current: CurrentOrder, { paysFor: { replaces } }: UpsaleAttempt): boolean =>
  current.upsales === 'linked-order' ||
  (['complete', 'cod-pending', 'pending'].includes(current.order.status) &&
    (replaces === null || current.order.lines.some(({ crmProduct }) => crmProduct === replaces)));

/**
 * Commits what the order is right before the upsale is sent (rule 25). `null` means that this request can do no more.
 */
export const takeSnapshot = async (
  { ledger, log, settings, reached }: Parts,
  { lease }: LiveAttempt,
  current: CurrentOrder,
): Promise<UpsaleAttempt | null> => {
  const kept = await ledger.keepSnapshot(lease, snapshotOf(current), settings.lease);
  if (!kept.identified) return null;
  tellState(log, kept.attempt);
  await reached('identified');
  return isUpsaleAttempt(kept.attempt) ? kept.attempt : null;
};
