import type { Clock } from '@landerpay/checkout';
import type { CrmCallName } from '../events/event.js';
import type { CircuitSettings } from './circuit-settings.js';

/** Why no money is sent: the CRM refuses the shop's account, or nobody knows what becomes of money calls. */
export type Trouble = {
  readonly because: 'account-refused' | 'unknown-ends';
  /** The kind of call that showed it. */
  readonly call: CrmCallName;
};

/** Whether a call charges. */
export const isMoney = (call: CrmCallName): boolean => call === 'import' || call === 'upsale';

/** Answers that say nothing of the account: the call was not made, or its end is not known. */
const silent: readonly string[] = ['failed', 'cannot-tell', 'unknown', 'not-sent'];

/** Counts what goes wrong: `well` means that the CRM took the account, and said what became of the call. */
export const createTroubles = ({ refusals, unknowns, within }: CircuitSettings, clock: Clock) => {
  const refused = new Map<CrmCallName, number>();
  let unknownEnds: readonly number[] = [];
  return {
    told: (call: CrmCallName, answer: string): Trouble | 'well' | null => {
      if (answer === 'account-refused') {
        const inARow = (refused.get(call) ?? 0) + 1;
        refused.set(call, inARow);
        return inARow >= refusals ? { because: 'account-refused', call } : null;
      }
      if (answer === 'unknown' && isMoney(call)) {
        const now = clock.now();
        unknownEnds = [...unknownEnds.filter((at) => at > now - within && at <= now), now];
        return unknownEnds.length >= unknowns ? { because: 'unknown-ends', call } : null;
      }
      if (silent.includes(answer)) return null;
      refused.set(call, 0);
      return 'well';
    },
  };
};
