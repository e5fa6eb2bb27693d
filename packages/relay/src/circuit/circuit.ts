import type { Clock } from '@landerpay/checkout';
import type { CrmCallName, Log } from '../events/event.js';
import type { CircuitSettings } from './circuit-settings.js';
import { createTroubles, isMoney, type Trouble } from './troubles.js';

/** The right to make one money call. Give it back, whatever comes of the call. */
export type MoneyPass = { readonly giveBack: () => void };

/** Stops sending money where the CRM, or the shop's account there, is in trouble (rule 36). Nothing else is stopped. */
export type Circuit = {
  /** Asked before a claim: 0, or for how many milliseconds no order is begun. Who is let in meanwhile is the probe. */
  readonly closedFor: () => number;
  /** Asked before each money call; `null` where none may be made now. */
  readonly enter: () => MoneyPass | null;
  /** Is told every answer of the CRM. */
  readonly told: (call: CrmCallName, answer: string) => void;
  /** What it is in trouble for; `null` where money is sent. */
  readonly trouble: () => Trouble | null;
};

type Open = {
  readonly trouble: Trouble;
  /** From when on somebody may try. */
  readonly probeFrom: number;
  /** `let-in`: an order was begun as the probe; `sending`: its money call is under way. */
  readonly probe: 'none' | 'let-in' | 'sending';
};

const nothingToGive: MoneyPass = { giveBack: () => {} };

export const createCircuit = (settings: CircuitSettings, clock: Clock, log: Log): Circuit => {
  const troubles = createTroubles(settings, clock);
  let open: Open | null = null;

  const probeLater = (trouble: Trouble): Open => ({
    trouble,
    probeFrom: clock.now() + settings.probePause,
    probe: 'none',
  });

  /** A pause that seems longer than it was made is of a clock that was set back since: it is over. */
  const pauseLeft = ({ probeFrom }: Open): number => {
    const left = probeFrom - clock.now();
    return left > settings.probePause ? 0 : Math.max(0, left);
  };

  const notice = (trouble: Trouble): void => {
    if (open === null) log({ event: 'circuit', money: 'stopped', because: trouble.because });
    open = probeLater(trouble);
  };

  const close = (): void => {
    if (open === null) return;
    log({ event: 'circuit', money: 'sent-again', because: open.trouble.because });
    open = null;
  };

  return {
    closedFor: () => {
      if (open === null) return 0;
      const { probe, trouble } = open;
      const left = pauseLeft(open);
      if (left > 0) return left;
      if (probe === 'sending') return settings.probePause;
      // Whoever is let in may never come to send; another one is let in after the pause.
      open = { ...probeLater(trouble), probe: 'let-in' };
      return 0;
    },
    enter: () => {
      if (open === null) return nothingToGive;
      const isDue = open.probe === 'none' && pauseLeft(open) === 0;
      if (open.probe !== 'let-in' && !isDue) return null;
      open = { ...open, probe: 'sending' };
      return {
        giveBack: () => {
          if (open?.probe === 'sending') open = probeLater(open.trouble);
        },
      };
    },
    told: (call, answer) => {
      const said = troubles.told(call, answer);
      if (said === 'well') {
        if (open !== null && (call === open.trouble.call || isMoney(call))) close();
      } else if (said !== null) notice(said);
    },
    trouble: () => open?.trouble ?? null,
  };
};
