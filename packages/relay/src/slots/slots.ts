import type { Clock } from '@landerpay/checkout';
import { createCallTimes } from './call-times.js';
import type { SlotSettings } from './slot-settings.js';

/** Who asks: money calls and look-ups have slots of their own, leads and all others share what is left. */
export type SlotKind = 'money' | 'settling' | 'unreserved';

/** The right to have one call open. Give it back, whatever comes of the call. */
export type Slot = { readonly giveBack: () => void };

/** The calls that this process may have open at the CRM (rule 35). */
export type Slots = {
  /** Waits for its turn; `null` where no slot came free in time. */
  readonly take: (kind: SlotKind) => Promise<Slot | null>;
  /** A slot if there is one to spare right now. */
  readonly takeAtOnce: () => Slot | null;
  /** How long an order that comes now would wait for a slot, in milliseconds. */
  readonly predictedWait: () => number;
  readonly open: () => number;
  readonly waiting: () => number;
};

type Waiter = { readonly kind: SlotKind; readonly give: (slot: Slot) => void };

/** Whoever waits longest gets the next slot that is not reserved for others, so that nobody waits for ever. */
export const createSlots = (settings: SlotSettings, clock: Clock): Slots => {
  const { total, longestWait } = settings;
  const reserved = { money: settings.forMoney, settling: settings.forSettling, unreserved: 0 } as const;
  const taken: Record<SlotKind, number> = { money: 0, settling: 0, unreserved: 0 };
  const waiting = new Set<Waiter>();
  const times = createCallTimes();

  const open = (): number => taken.money + taken.settling + taken.unreserved;
  const keptFor = (kind: SlotKind): number => Math.max(0, reserved[kind] - taken[kind]);
  const mayOpen = (kind: SlotKind): boolean => {
    const keptForAll = keptFor('money') + keptFor('settling');
    return open() + keptForAll - keptFor(kind) < total;
  };

  const openOne = (kind: SlotKind): Slot => {
    taken[kind] += 1;
    const end = times.begin(clock.now());
    let isOpen = true;
    return {
      giveBack: () => {
        if (!isOpen) return;
        isOpen = false;
        taken[kind] -= 1;
        end(clock.now());
        giveOn();
      },
    };
  };

  const giveOn = (): void => {
    for (const waiter of waiting) {
      if (!mayOpen(waiter.kind)) continue;
      waiting.delete(waiter);
      waiter.give(openOne(waiter.kind));
    }
  };

  const wait = (kind: SlotKind): Promise<Slot | null> =>
    new Promise((resolve) => {
      const waiter: Waiter = {
        kind,
        give: (slot) => {
          cancel();
          resolve(slot);
        },
      };
      waiting.add(waiter);
      const cancel = clock.after(longestWait, () => {
        waiting.delete(waiter);
        resolve(null);
      });
    });

  return {
    take: async (kind) => (mayOpen(kind) ? openOne(kind) : wait(kind)),
    takeAtOnce: () => (mayOpen('unreserved') ? openOne('unreserved') : null),
    predictedWait: () =>
      mayOpen('unreserved') ? 0 : ((waiting.size + 1) * times.usual(clock.now())) / total,
    open,
    waiting: () => waiting.size,
  };
};
