import { blockedNotice } from '../../amazon/hosted/block-popups.js';
import { RemoteError } from '../../amazon/in-page/remote-error.js';
import { signInPath } from '../../amazon/sign-in/sign-in-request.js';
import { lookFor } from '../waiting/turns.js';
import type { PlaywrightConsoleMessage, PlaywrightPage } from './playwright-page.js';
import { waitForQuestion } from './sign-in-question.js';

const isSignIn = (page: PlaywrightPage): boolean =>
  URL.canParse(page.url()) && new URL(page.url()).pathname === signInPath;

const notAsked = (page: PlaywrightPage, popup: PlaywrightPage | undefined): RemoteError => {
  const instead =
    popup === undefined
      ? `no window was opened, and the page is at ${page.url()}`
      : `a window was opened, and it is at ${popup.url()}`;
  return new RemoteError(
    'no-sign-in',
    `Simulated Amazon was not asked to sign anybody in: ${instead}. Does the first argument click the button, and does the page load Widgets.js from the stand-in?`,
  );
};

/** Begins a sign-in and gives Amazon's page for it, which asks: a window of its own, or the page itself. */
export const openSignIn = async (
  page: PlaywrightPage,
  begin: () => Promise<unknown>,
  patience: number,
): Promise<PlaywrightPage> => {
  let popup: PlaywrightPage | undefined;
  let isBlocked = false;
  const hearPopup = (opened: PlaywrightPage): void => {
    popup = opened;
  };
  const hearConsole = (message: PlaywrightConsoleMessage): void => {
    isBlocked ||= message.text() === blockedNotice;
  };
  page.on('popup', hearPopup);
  page.on('console', hearConsole);
  try {
    await begin();
    const shown = await lookFor(
      () => (isBlocked ? 'blocked' : [popup, page].find((one) => one !== undefined && isSignIn(one))),
      patience,
    );
    if (shown === undefined) throw notAsked(page, popup);
    if (shown !== 'blocked') {
      await waitForQuestion(shown, () => isSignIn(shown), patience);
      return shown;
    }
    throw new RemoteError(
      'no-sign-in',
      'The browser blocked the sign-in window, as it was arranged. Let the test itself click the button for that, and sign in at the next click.',
    );
  } finally {
    page.off('popup', hearPopup);
    page.off('console', hearConsole);
  }
};

/** Waits until Amazon's window has closed itself or, after a redirect, the page has left Amazon. */
export const signInIsOver = async (signIn: PlaywrightPage, patience: number): Promise<void> => {
  const over = await lookFor(() => (signIn.isClosed() || !isSignIn(signIn) ? true : undefined), patience);
  if (over === undefined) throw new Error(`Simulated Amazon still asks, at ${signIn.url()}.`);
};
