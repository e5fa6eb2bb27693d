import { RemoteError } from '../../amazon/in-page/remote-error.js';
import type { AuthenticationOutcome } from '../../amazon/payments/authenticate.js';
import type { WidgetKind } from '../../amazon/world/widget-errors.js';
import { lookFor } from '../waiting/turns.js';
import { answerBank } from './bank.js';
import { checkPosition, chooseEntry } from './choose-entry.js';
import type { PlaywrightFrame, PlaywrightPage } from './playwright-page.js';
import { openSignIn, signInIsOver } from './sign-in.js';
import { answerQuestion } from './sign-in-question.js';
import { findFrame, framesInWords } from './widget-frames.js';

/**
 * The hand of the buyer in Amazon's windows and frames, for Playwright. Every step waits until it can be done, and else
 * rejects with an Error that says what is on the page instead.
 */
export type AmazonPages = {
  /**
   * Signs in and allows. `begin` is what begins it, such as a click on the button; both a window and a redirect will do.
   * The first buyer counts as 1, the default.
   */
  readonly signIn: (begin: () => Promise<unknown>, buyer?: number) => Promise<void>;
  /** Refuses. */
  readonly deny: (begin: () => Promise<unknown>) => Promise<void>;
  /** Closes Amazon's window by hand: Amazon tells the page nothing. */
  readonly closePopup: (begin: () => Promise<unknown>) => Promise<void>;
  /**
   * Chooses the n-th address, counted from 1, in the newest AddressBook. Done when the widget has answered, if only that
   * the buyer's session has ended.
   */
  readonly chooseAddress: (position: number) => Promise<void>;
  /** Chooses the n-th card, counted from 1, in the newest Wallet; done when the widget has answered. */
  readonly chooseCard: (position: number) => Promise<void>;
  /** Ticks or unticks the newest Consent. */
  readonly toggleConsent: () => Promise<void>;
  /** Answers the question that a bank asks after `success()` of the confirmation flow; the page then goes back. */
  readonly authenticate: (outcome: AuthenticationOutcome) => Promise<void>;
};

/** What `amazonPages` takes. */
export type AmazonPagesOptions = {
  /** Milliseconds for which a step waits for what it needs. Default: 10 000. */
  readonly patience?: number;
};

/** Drives the stand-in's windows and frames in a page that loads Widgets.js from it. */
export const amazonPages = (page: PlaywrightPage, options: AmazonPagesOptions = {}): AmazonPages => {
  const { patience = 10_000 } = options;

  /** Tries until it works or cannot work any more. */
  const within = async (kind: WidgetKind, act: (frame: PlaywrightFrame) => Promise<void>): Promise<void> => {
    let problem: unknown;
    const done = await lookFor(async () => {
      const frame = await findFrame(page, kind);
      if (frame === undefined) return undefined;
      try {
        await act(frame);
        return true;
      } catch (error) {
        if (error instanceof RemoteError) throw error;
        problem = error;
        return undefined;
      }
    }, patience);
    if (done === true) return;
    if (problem !== undefined) throw problem;
    const there = await framesInWords(page);
    throw new RemoteError('no-widget', `No ${kind} that works is on the page. ${there}`);
  };

  const decide = async (
    begin: () => Promise<unknown>,
    answer: 'allow' | 'deny',
    buyer: number,
  ): Promise<void> => {
    const amazon = await openSignIn(page, begin, patience);
    await answerQuestion(amazon, answer, buyer, patience);
    await signInIsOver(amazon, patience);
  };

  const choose = async (kind: 'AddressBook' | 'Wallet', position: number): Promise<void> => {
    checkPosition(kind, position);
    await within(kind, (frame) => chooseEntry(frame, kind, position));
  };

  return {
    signIn: (begin, buyer = 1) => decide(begin, 'allow', buyer),
    deny: (begin) => decide(begin, 'deny', 1),
    closePopup: async (begin) => {
      const amazon = await openSignIn(page, begin, patience);
      await amazon.close();
    },
    chooseAddress: (position) => choose('AddressBook', position),
    chooseCard: (position) => choose('Wallet', position),
    authenticate: (outcome) => answerBank(page, outcome, patience),
    toggleConsent: () =>
      within('Consent', (frame) => frame.locator('.consent-link').click({ timeout: 2000 })),
  };
};
