import { textIn } from '../foreign-values.js';
import { checkInPageOptions } from '../options/in-page-options.js';
import type { AbandonedReturnsTo } from '../payments/authenticate.js';
import { charge } from '../payments/charge.js';
import { serverOf } from '../payments/operations.js';
import { playScenario } from '../scenarios/play.js';
import { scenarioNamed } from '../scenarios/scenarios.js';
import { defaultSettings, type ScriptSettings } from '../script/settings.js';
import { readWidgetAction } from '../widget-pages/act.js';
import { describe } from '../world/description.js';
import type { Marketplace } from '../world/marketplace.js';
import { createSchedule } from '../world/schedule.js';
import { createWorld, type WorldOptions } from '../world/world.js';
import { createBankDesk } from './bank-desk.js';
import { listenToFrames } from './frame-messages.js';
import { createInPageWidgetPages } from './in-page-widget-pages.js';
import { installGlobals } from './installation.js';
import { createLiveWidgets } from './live-widgets.js';
import { pretendPopups } from './pretended-popup.js';
import type { AmazonRemote } from './remote.js';
import { RemoteError } from './remote-error.js';
import { createSignInDesk, type Decision, type EndedUnasked } from './sign-in-desk.js';

/** How Amazon’s script comes to the page, and which of Amazon’s versions it is like. */
export type SimulateAmazonPayOptions = WorldOptions & {
  /**
   * `script-tag`, the default: the globals come when the page inserts a tag for Widgets.js, which then fires `load`;
   * nothing is fetched. `at-once`: they are there when this function returns.
   */
  readonly arrival?: 'script-tag' | 'at-once';
  /** For `at-once`; a script tag's address tells its own. The US sandbox by default. */
  readonly marketplace?: Marketplace;
  readonly settings?: Partial<ScriptSettings>;
  /** Where a buyer who gives up in front of the bank's question comes back to. Default `failure-url`. */
  readonly abandonedReturnsTo?: AbandonedReturnsTo;
  /** Where the page shall go in redirect mode and after a bank's question; `location.assign` by default. */
  readonly navigate?: (url: string) => void;
};

const readDecision = (action: unknown): Decision | undefined => {
  const word = textIn(action, 'action');
  if (word === 'deny') return 'deny';
  return word === 'allow' ? { buyer: textIn(action, 'value') } : undefined;
};

const noSignIn = (ended: EndedUnasked | undefined): string => {
  switch (ended) {
    case 'denied':
      return 'No sign-in is under way: the newest one was denied without a question, as it was arranged. Click the button again, and sign in then.';
    case 'blocked':
      return 'No sign-in is under way: the browser blocked the window of the newest one, as it was arranged. Click the button again, and sign in then.';
    case undefined:
      return 'No sign-in is under way: click the button first.';
    default:
      return ended satisfies never;
  }
};

/**
 * Puts the whole of simulated Amazon Pay into the page, without a server, and gives the remote for it. Throws a
 * SimulatorMisuse that says what to write where an option is wrong.
 */
export const simulateAmazonPay = (options: SimulateAmazonPayOptions = {}): AmazonRemote => {
  checkInPageOptions(options);
  const world = createWorld(options);
  const navigate = options.navigate ?? ((url: string) => location.assign(url));
  const widgets = createLiveWidgets(world);
  const bank = createBankDesk(world, navigate, options.abandonedReturnsTo ?? 'failure-url');
  const scriptFailures = createSchedule<true>();
  const denials = createSchedule<true>();
  const blockedPopups = createSchedule<true>();
  const desk = createSignInDesk(world, navigate, denials);
  const popups = pretendPopups(blockedPopups);
  const play = (name: unknown): void =>
    playScenario({ world, scriptFailures, denials, blockedPopups }, scenarioNamed(name));
  const stopListening = listenToFrames((frameWindow, sent) => {
    const decision = readDecision(sent);
    if (decision !== undefined && desk.decideIn(frameWindow, decision)) {
      const scenario = textIn(sent, 'scenario');
      if (decision !== 'deny' && scenario !== '') play(scenario);
      return;
    }
    const action = readWidgetAction(sent);
    if (action !== undefined) widgets.actIn(frameWindow, action);
  });
  const uninstallGlobals = installGlobals(
    {
      settings: { ...defaultSettings, ...options.settings },
      signInPages: desk.pages,
      widgetPagesFor: (marketplace) => createInPageWidgetPages(world, marketplace, widgets, bank),
      scriptFailures,
      network: world.network,
      now: world.clock.now,
    },
    options.arrival === 'at-once'
      ? { by: 'at-once', marketplace: options.marketplace ?? { region: 'us', environment: 'sandbox' } }
      : { by: 'script-tag' },
  );
  const decide = (decision: Decision): void => {
    if (desk.decide(decision)) return;
    throw new RemoteError('no-sign-in', noSignIn(desk.endedUnasked()), true);
  };

  return {
    signIn: (position = 1) => {
      const buyer = world.buyers[position - 1];
      if (buyer === undefined) {
        const count = world.buyers.length;
        throw new RemoteError(
          'no-buyer',
          `There is no buyer ${position}: there are ${count}, counted from 1.`,
        );
      }
      decide({ buyer: buyer.userId });
    },
    deny: () => decide('deny'),
    closePopup: () => decide('close'),
    blockPopups: (blocked = true) => popups.block(blocked),
    chooseAddress: (position) => widgets.choose('AddressBook', position),
    chooseCard: (position) => widgets.choose('Wallet', position),
    toggleConsent: widgets.toggleConsent,
    raise: widgets.raise,
    play,
    network: world.network,
    declineNext: world.declines.add,
    expireSession: world.tokens.endSessions,
    failScript: (times) => {
      for (let count = 0; count < times; count += 1) scriptFailures.add(true);
    },
    advanceClock: world.clock.advance,
    describe: (request) => describe(world, request),
    charge: (request) => charge(world, request),
    server: serverOf(world),
    authenticate: bank.answer,
    widgets: widgets.onPage,
    charges: () => [...world.charges],
    references: () => world.references.all().map(({ id }) => id),
    uninstall: () => {
      desk.decide('close');
      bank.close();
      stopListening();
      popups.uninstall();
      uninstallGlobals();
      world.network.release();
    },
  };
};
