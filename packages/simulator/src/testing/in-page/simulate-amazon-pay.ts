import { RemoteError } from '../../amazon/in-page/remote-error.js';
import {
  type SimulateAmazonPayOptions,
  simulateAmazonPay as simulateInPage,
} from '../../amazon/in-page/simulate-amazon-pay.js';
import type { WidgetKind } from '../../amazon/world/widget-errors.js';
import { type Advice, createAdviceBook } from '../advice/advice.js';
import { watchScripts } from '../advice/script-advice.js';
import { watchGlobals } from '../advice/watch-globals.js';
import { writeToConsole } from '../advice/write-to-console.js';
import { createManualClock, type ManualClock } from '../clock/manual-clock.js';
import { lookFor } from '../waiting/turns.js';
import { closeAfterEachTest, closePrevious } from './open-simulations.js';
import { outsideAct } from './outside-act.js';
import { rememberPage } from './page-before.js';
import type { SimulatedAmazon } from './simulated-amazon.js';

/** What `simulateAmazonPay` takes in tests: buyers, settings, a clock, and how long a step may wait. */
export type SimulationOptions = Omit<SimulateAmazonPayOptions, 'now'> & {
  /** A clock of your own. By default a new one, which shows this moment and stands still until it is moved. */
  readonly clock?: ManualClock;
  /**
   * Milliseconds for which a step waits for what it needs. Default: 3000, so that its sentence comes before a test
   * framework gives up, which most do five seconds after the test has begun.
   */
  readonly patience?: number;
  /** Hears of what the page does that would surprise its author. Default: a warning on the console. */
  readonly onAdvice?: (advice: Advice) => void;
};

/**
 * Puts simulated Amazon Pay into the page of a test: no server, no network, in jsdom and in browsers alike. The page
 * loads Widgets.js as ever and gets the simulated one. A simulation that is open already is closed first, and where the
 * test framework has a global `afterEach` every test closes its own; so tests share nothing.
 */
export const simulateAmazonPay = (options: SimulationOptions = {}): SimulatedAmazon => {
  const { clock = createManualClock(), patience = 3000, onAdvice = writeToConsole, ...more } = options;
  closePrevious();
  const restorePage = rememberPage();
  const book = createAdviceBook(onAdvice);
  watchGlobals(book.advise);
  const stopWatching = watchScripts(book.advise);
  const remote = simulateInPage({ ...more, now: clock.now });

  /** Tries until it works or cannot work any more. */
  const step = (act: () => void): Promise<void> =>
    outsideAct(async () => {
      let problem: unknown;
      const done = await lookFor(() => {
        try {
          act();
          return true;
        } catch (error) {
          if (!(error instanceof RemoteError) || !error.mayComeYet) throw error;
          problem = error;
          return undefined;
        }
      }, patience);
      if (done !== true) throw problem;
    });

  const whenReady = (kind: WidgetKind, act: () => void): Promise<void> =>
    step(() => {
      const newest = remote.widgets().findLast((widget) => widget.kind === kind);
      if (newest?.state === 'loading') throw new RemoteError('no-widget', `The ${kind} still loads.`, true);
      act();
    });

  const amazon: SimulatedAmazon = {
    clock: { ...clock, advance: (span) => outsideAct(() => clock.advance(span)) },
    signIn: (buyer) => step(() => remote.signIn(buyer)),
    deny: () => step(remote.deny),
    closePopup: () => step(remote.closePopup),
    blockPopups: remote.blockPopups,
    chooseAddress: (position) => whenReady('AddressBook', () => remote.chooseAddress(position)),
    chooseCard: (position) => whenReady('Wallet', () => remote.chooseCard(position)),
    toggleConsent: () => whenReady('Consent', remote.toggleConsent),
    authenticate: (outcome) => step(() => remote.authenticate(outcome)),
    raise: (kind, code) => whenReady(kind, () => remote.raise(kind, code)),
    declineNext: remote.declineNext,
    expireSession: remote.expireSession,
    failScript: remote.failScript,
    play: remote.play,
    network: remote.network,
    widgets: remote.widgets,
    describe: remote.describe,
    charge: remote.charge,
    server: remote.server,
    charges: remote.charges,
    references: remote.references,
    advice: book.all,
    close: closeAfterEachTest(() => {
      stopWatching();
      remote.uninstall();
      restorePage();
    }),
  };
  return amazon;
};
