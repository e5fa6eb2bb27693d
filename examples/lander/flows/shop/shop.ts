import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RelayEvent, Settings } from '@landerpay/relay';
import { launchChromium } from '@landerpay/tooling/chromium';
import type { Browser } from 'playwright-core';
import { createClosing } from '../../demo/closing.js';
import type { Guest } from '../../demo/lander/guest.js';
import { type Everything, type EverythingOptions, startEverything } from '../../demo/start-everything.js';

/** The built lander, the relay and both stand-ins, and a Chromium to visit them with. */
export type Shop = Everything & {
  readonly browser: Browser;
  /** What the relay has told its operator since the last `reset`. */
  readonly relayEvents: readonly RelayEvent[];
  /** A new day: no order, no reference, nobody signed in, an empty ledger. The relay's times may be others. */
  readonly reset: (times?: Partial<Settings>) => Promise<void>;
};

/** Times of the relay that a test can wait for. What they are in a real shop is in `defaultSettings`. */
const shortTimes: Partial<Settings> = {
  answerWithin: 1_500,
  askAgainAfter: 1_000,
  settlingPauses: [200],
  // On a busy machine no page view is to be dropped.
  pageViewsAtOnce: 10,
  pageViewWithin: 30_000,
};

export const openShop = async (signIn: EverythingOptions['signIn'], guest?: Guest): Promise<Shop> => {
  const closing = createClosing();
  const folder = await mkdtemp(join(tmpdir(), 'landerpay-shop-'));
  closing.later(() => rm(folder, { recursive: true, force: true }));
  let ledgers = 0;
  const newLedger = (): string => join(folder, `ledger-${++ledgers}.sqlite`);
  const relayEvents: RelayEvent[] = [];
  const everything = await startEverything({
    lander: 'built',
    signIn,
    guest,
    ledgerPath: newLedger(),
    log: (event) => void relayEvents.push(event),
  });
  closing.later(everything.close);
  const browser = await launchChromium();
  closing.later(() => browser.close());
  const { amazon, crm, relay } = everything;
  const { catalogue } = relay.configuration;
  return {
    ...everything,
    browser,
    relayEvents,
    close: closing.now,
    reset: async (times = {}) => {
      amazon.reset();
      crm.controls.reset();
      await relay.restart({ catalogue, ledger: newLedger(), settings: { ...shortTimes, ...times } });
      relayEvents.length = 0;
    },
  };
};
