import * as v from 'valibot';
import { parseOrExplain } from '../../misuse/parse-or-explain.js';
import { SimulatorMisuse } from '../../misuse/simulator-misuse.js';
import { checkedMoment, checkedMove } from '../account-time/moves.js';
import { billNext, billUntil } from '../billing/bill-until.js';
import type { Rebill } from '../billing/rebill.js';
import { isPaid, type Order, type OrderStatus } from '../book/order.js';
import { type Campaign, type CampaignSeed, campaignsSchema } from '../campaigns/campaign.js';
import type { Crm } from '../crm.js';
import type { Gate } from '../faults/gate.js';
import type { Script } from '../faults/script.js';
import type { ScriptedPlans } from '../faults/scripted-plans.js';
import type { RequestLog } from '../request-log/request-log.js';

/** What tests do to the stand-in from outside. Nonsense is refused at once with a `SimulatorMisuse`. */
export type KonnektiveControls = {
  /** Empties the book, the log and the scripts, cuts waiting calls, and brings back clock and campaigns. */
  readonly reset: () => void;
  /** Sells these campaigns instead. */
  readonly seed: (seed: { readonly campaigns: readonly CampaignSeed[] }) => void;
  /** Plans what happens to the next call of a path. */
  readonly script: (script: Script) => void;
  /** Forgets the plans that have not happened yet, also those that happen always. */
  readonly unscript: () => void;
  /** Lets all held and delayed calls go on. */
  readonly release: () => void;
  /** Cuts the connections of all held and delayed calls. */
  readonly cut: () => void;
  /** Resolves as soon as that many calls (1 when left out) are held or delayed. */
  readonly untilWaiting: (calls?: number) => Promise<void>;
  /** Moves the stand-in's clock: by ten years at once at most, and within the years 1970 to 2099. */
  readonly clock: {
    readonly advance: (milliseconds: number) => void;
    readonly set: (epochMs: number) => void;
  };
  /** Moves the time on and bills purchases that recur: each bill is an order, and a charge, of its own. */
  readonly billing: {
    /** Makes every bill that falls due within so many milliseconds (ten years at most) from now, at its time. */
    readonly advance: (milliseconds: number) => Promise<readonly Rebill[]>;
    /** Goes on to the next bill, however far away, and makes it. Without anything that recurs it resolves to none. */
    readonly next: () => Promise<readonly Rebill[]>;
  };
  /**
   * What the shop's people do in the CRM: an order in review becomes COMPLETE or DECLINED, a booked one CANCELLED or
   * REFUNDED, and so on. An order that has not been paid can only be PARTIAL or DECLINED.
   */
  readonly setOrderStatus: (orderId: string, status: OrderStatus) => void;
};

/** The same controls, taking what came over HTTP unread. */
export type UnreadControls = Omit<KonnektiveControls, 'seed' | 'script'> & {
  readonly seed: (seed: unknown) => void;
  readonly script: (script: unknown) => void;
};

const seedSchema = v.strictObject({ campaigns: campaignsSchema });

const withStatus = (order: Order, status: OrderStatus): Order => {
  if (status === 'PARTIAL' || status === 'DECLINED') return { ...order, status };
  if (isPaid(order)) return { ...order, status };
  throw new SimulatorMisuse(`Order ${order.orderId} has not been paid: it cannot become ${status}.`);
};

export const newControls = (parts: {
  readonly crm: Crm;
  readonly plans: ScriptedPlans;
  readonly gate: Gate;
  readonly log: RequestLog;
  readonly campaignsAtStart: ReadonlyMap<number, Campaign>;
  readonly sell: (campaigns: ReadonlyMap<number, Campaign>) => void;
}): UnreadControls => {
  const { crm, plans, gate, log } = parts;
  const after = (milliseconds: number) => checkedMoment(crm.clock.now() + checkedMove(milliseconds));
  return {
    reset: () => {
      gate.cut();
      plans.clear();
      log.clear();
      crm.book.clear();
      crm.visits.clear();
      crm.redirects.clear();
      crm.clock.reset();
      parts.sell(parts.campaignsAtStart);
    },
    seed: (seed) => parts.sell(parseOrExplain('The seed', seedSchema, seed).campaigns),
    script: plans.add,
    unscript: plans.clear,
    release: gate.release,
    cut: gate.cut,
    untilWaiting: (calls = 1) => gate.untilWaiting(calls),
    billing: {
      advance: async (milliseconds) => billUntil(crm, after(milliseconds)),
      next: () => billNext(crm),
    },
    clock: {
      advance: (milliseconds) => crm.clock.set(after(milliseconds)),
      set: (epochMs) => crm.clock.set(checkedMoment(epochMs)),
    },
    setOrderStatus: (orderId, status) => {
      const order = crm.book.find(orderId);
      if (order === null) throw new SimulatorMisuse(`There is no order ${orderId}.`);
      crm.book.write({ ...withStatus(order, status), updatedAt: crm.clock.now() });
    },
  };
};
