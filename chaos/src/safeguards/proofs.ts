import { type Campaign, campaignA } from '../campaigns/campaign.js';
import { calm } from '../crm/crm-fault.js';
import type { FindingKind } from '../verdict/finding.js';
import type { SafeguardName } from './safeguard.js';

/** How it is shown that a safeguard is needed: a campaign of what it is for, and what is found there without it. */
export type Proof = { readonly campaign: Campaign; readonly checkouts: number; readonly finds: FindingKind };

/** Nothing happens but what is said. */
const quiet: Campaign = {
  ...campaignA,
  habits: {
    recurring: 0,
    sharedAddress: 0,
    addressShared: 1,
    twoTabs: 0,
    reload: 0,
    copied: 0,
    upsale: 0,
    finish: 0,
    hesitation: 100,
    leave: 0,
  },
  weather: calm,
  lives: 0,
  stalls: { probability: 0, milliseconds: 0 },
  clockJump: 0,
  troubles: false,
};

const slowMoney = { ...calm, slowMoney: 1, slowFrom: 50, slowest: 200, slowTimes: 100 };

/** Which campaign must be red without which safeguard. */
export const proofs: Readonly<Record<SafeguardName, Proof>> = {
  // Two tabs with a reference each.
  'unique-purchase': {
    campaign: { ...quiet, habits: { ...quiet.habits, twoTabs: 1 }, weather: slowMoney },
    checkouts: 8,
    finds: 'charged-twice',
  },
  // Buyers of one address, whom the CRM gives one unpaid order.
  'unique-crm-order': {
    campaign: {
      ...quiet,
      habits: { ...quiet.habits, sharedAddress: 1, addressShared: 8 },
      weather: slowMoney,
    },
    checkouts: 8,
    finds: 'charged-twice',
  },
  // Somebody else pays the order that the CRM gave to a buyer of ours.
  mark: {
    campaign: { ...quiet, name: 'b', weather: { ...calm, stranger: 1 }, crmLongest: null },
    checkouts: 6,
    finds: 'told-placed-not-booked',
  },
  // A process stands still between its commit and its request, for longer than anybody waits.
  'send-by': {
    campaign: { ...quiet, stalls: { probability: 1, milliseconds: 8_000 } },
    checkouts: 12,
    finds: 'charged-twice',
  },
  // The CRM books right before the buyer clicks again.
  'look-up': {
    campaign: {
      ...quiet,
      name: 'b',
      habits: { ...quiet.habits, hesitation: 3_000 },
      weather: { ...calm, slowMoney: 1, slowFrom: 2_200, slowest: 7_000, slowTimes: 1 },
      crmLongest: null,
    },
    checkouts: 16,
    finds: 'charged-twice',
  },
  // Copies of one request at both relays.
  lease: {
    campaign: {
      ...quiet,
      habits: { ...quiet.habits, copied: 1 },
      weather: { ...calm, slow: 1, slowFrom: 50, slowest: 200 },
    },
    checkouts: 8,
    finds: 'charged-twice',
  },
};
