import type { CrmWeather } from '../crm/crm-fault.js';
import { type Habits, usualHabits } from '../plans/buyer-plan.js';
import { crmLongest } from '../relays/timing.js';

/** What happens in a campaign, apart from how long it is. */
export type Campaign = {
  readonly name: string;
  readonly habits: Habits;
  readonly weather: CrmWeather;
  /** The CRM books nothing later than so many milliseconds after it was asked; `null`: it may. */
  readonly crmLongest: number | null;
  /** How often each relay is killed at most. */
  readonly lives: number;
  /** How often a process stands still between `sent` and the request, and for how long in milliseconds. */
  readonly stalls: { readonly probability: number; readonly milliseconds: number };
  /** How far the clock of the second relay jumps to and fro, in milliseconds. */
  readonly clockJump: number;
  /** Whether connections to the CRM and the store are cut, and the store goes away. */
  readonly troubles: boolean;
};

/** The CRM answers, or does not, but it books nothing after its longest duration. */
export const campaignA: Campaign = {
  name: 'a',
  habits: usualHabits,
  weather: {
    lost: 0.08,
    lostMoney: 0.2,
    slow: 0.15,
    slowMoney: 0.25,
    slowFrom: 1,
    slowest: 450,
    slowTimes: 100,
    declined: 0.1,
    stranger: 0,
    lagging: 0.1,
    longestLag: 200,
  },
  crmLongest,
  lives: 6,
  stalls: { probability: 0.02, milliseconds: 2_500 },
  clockJump: 3_000,
  troubles: true,
};

/** The CRM books long after anybody believes that it does. */
export const campaignB: Campaign = {
  ...campaignA,
  name: 'b',
  weather: { ...campaignA.weather, slowMoney: 0.4, slowest: 6_000 },
  crmLongest: null,
};
