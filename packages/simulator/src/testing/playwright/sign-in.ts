import { signInPath } from '../../amazon/sign-in/sign-in-request.js';
import type { PlaywrightPage } from './playwright-page.js';
import { find } from './retry.js';

const isSignIn = (page: PlaywrightPage): boolean =>
  URL.canParse(page.url()) && new URL(page.url()).pathname === signInPath;

/** Begins a sign-in and gives Amazon's page for it: a window of its own, or the page itself. */
export const openSignIn = async (
  page: PlaywrightPage,
  begin: () => Promise<unknown>,
  patience: number,
): Promise<PlaywrightPage> => {
  let popup: PlaywrightPage | undefined;
  const hear = (opened: PlaywrightPage): void => {
    popup = opened;
  };
  page.on('popup', hear);
  try {
    await begin();
    const shown = await find(() => [popup, page].find((one) => one !== undefined && isSignIn(one)), patience);
    if (shown !== undefined) return shown;
    const instead =
      popup === undefined
        ? `no window was opened, and the page is at ${page.url()}`
        : `a window was opened, and it is at ${popup.url()}`;
    throw new Error(
      `Simulated Amazon was not asked to sign anybody in: ${instead}. Does the first argument click the button, and does the page load Widgets.js from the stand-in?`,
    );
  } finally {
    page.off('popup', hear);
  }
};

/** Waits until Amazon's window has closed itself or, after a redirect, the page has left Amazon. */
export const signInIsOver = async (signIn: PlaywrightPage, patience: number): Promise<void> => {
  const over = await find(() => (signIn.isClosed() || !isSignIn(signIn) ? true : undefined), patience);
  if (over === undefined) throw new Error(`Simulated Amazon still asks, at ${signIn.url()}.`);
};
