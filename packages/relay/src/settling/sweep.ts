import { tellFailure } from '../events/failures.js';
import { tellState } from '../events/tell.js';
import type { Parts } from '../parts.js';
import { settle } from './settle.js';

/**
 * Moves what is overdue and looks up what is due, once. It never sends money (rule 17). One attempt that fails does
 * not keep the others from being looked up. Where the relay stops meanwhile, look-ups that have not begun are left to the
 * next one: together they may take minutes.
 */
export const sweep = async (parts: Parts, isStopping: () => boolean): Promise<void> => {
  const { ledger, log, settings } = parts;
  const moved = await ledger.moveOverdue({ abandonedAfter: settings.abandonedAfter });
  for (const attempt of moved) tellState(log, attempt);
  for (const attempt of await ledger.dueForLookUp(settings.sweepSize)) {
    if (isStopping()) return;
    await settle(parts, attempt).catch((error: unknown) => tellFailure(log, 'look-up', error));
  }
};
