import { settingError } from '../configuration/setting-error.js';

/** How many calls this process may have open at the CRM, and who may wait for one how long. */
export type SlotSettings = {
  /** The CRM takes ten of an account: with several relays on one account, what all of them have together. */
  readonly total: number;
  /** So many of them are never given to anything but money calls. */
  readonly forMoney: number;
  /** So many of them are never given to anything but look-ups. */
  readonly forSettling: number;
  /** A call that got no slot after so many milliseconds is not made; it must be shorter than the lease. */
  readonly longestWait: number;
  /** No order is begun that would have to wait longer than so many milliseconds. */
  readonly refuseAbove: number;
};

/** Slots of a relay that may have so many calls open: about a third for money, and a fifth for look-ups. */
export const slotsOf = (total: number): Pick<SlotSettings, 'total' | 'forMoney' | 'forSettling'> => ({
  total,
  forMoney: Math.floor(total * 0.3),
  forSettling: Math.floor(total * 0.2),
});

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/** Throws a `configuration` error where the numbers leave somebody without a slot for good. */
export const checkSlots = ({ total, forMoney, forSettling }: SlotSettings): void => {
  if ([total, forMoney, forSettling].every(isCount) && forMoney + forSettling < total) return;
  throw settingError(
    '`settings.slots`: `total`, `forMoney` and `forSettling` must be whole numbers, and some of the total must be left for leads.',
  );
};
