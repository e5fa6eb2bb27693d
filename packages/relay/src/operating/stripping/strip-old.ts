import { tellFailure } from '../../events/failures.js';
import type { Parts } from '../../parts.js';

/** What stripping needs. */
export type StrippingParts = Pick<Parts, 'clock' | 'ledger' | 'log' | 'settings'>;

/**
 * Strips what is old (rule 39): keys and buyers after `keepKeys`, the last trace after `keepTombstones`. What is
 * unfinished is never touched. Nothing is done again before `stripEvery` has passed, unless more is waiting; a failure is
 * told, and tried again after the same pause.
 */
export const createStripOld = ({ clock, ledger, log, settings }: StrippingParts): (() => Promise<void>) => {
  let next = clock.now();
  const strip = async (): Promise<void> => {
    const now = await ledger.now();
    const { stripped, ended } = await ledger.strip(
      { keysBefore: now - settings.keepKeys, tombstonesBefore: now - settings.keepTombstones },
      settings.stripSize,
    );
    if (stripped + ended > 0) log({ event: 'stripped', purchases: stripped, tombstones: ended });
    if (Math.max(stripped, ended) >= settings.stripSize) next = clock.now();
  };
  return async () => {
    if (clock.now() < next) return;
    next = clock.now() + settings.stripEvery;
    await strip().catch((error: unknown) => tellFailure(log, 'strip', error));
  };
};
