import type { Settings } from '@landerpay/relay';

/** How long the CRM's answers are waited for. */
export const crmTimeLimit = 300;

/** The longest time after which the CRM may still book what it was sent. */
export const crmLongest = 700;

const never = 1_000_000_000;

/** The relay's durations, about three hundred times shorter than they are in a shop; limits on buyers are off. */
export const settings: Partial<Settings> = {
  answerWithin: 1_500,
  askAgainAfter: 50,
  lease: 900,
  sendWithin: 300,
  sentLease: 900,
  crmLongest,
  settlingMargin: 500,
  settlingPauses: [50, 100, 200, 300],
  heldAfter: 20_000,
  heldPause: 500,
  reviewPause: 300,
  declinedLookUp: 500,
  notBookedLookUps: [800, 8_000],
  abandonedAfter: 2_000,
  actionExpiresAfter: 2_000,
  limits: { attempts: { most: never, within: 1_000 }, declines: { most: never, pause: 1_000 } },
  slots: { total: 1_000, forMoney: 100, forSettling: 100, longestWait: 800, refuseAbove: 5_000 },
  circuit: { refusals: never, unknowns: never, within: 1_000, probePause: 100 },
  refusedTokens: { most: never, within: 1_000 },
  amazonTimeout: 5_000,
  sweepSize: 50,
};
