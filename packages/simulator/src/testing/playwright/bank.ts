import { paths } from '../../amazon/hosted/paths.js';
import { RemoteError } from '../../amazon/in-page/remote-error.js';
import type { AuthenticationOutcome } from '../../amazon/payments/authenticate.js';
import { lookFor } from '../waiting/turns.js';
import type { PlaywrightPage } from './playwright-page.js';

const isAtBank = (page: PlaywrightPage): boolean =>
  URL.canParse(page.url()) && new URL(page.url()).pathname === paths.confirmation;

/** Answers the bank's question when the page has gone there, and waits until it has left. */
export const answerBank = async (
  page: PlaywrightPage,
  outcome: AuthenticationOutcome,
  patience: number,
): Promise<void> => {
  const arrived = await lookFor(() => (isAtBank(page) ? true : undefined), patience);
  if (arrived === undefined) {
    throw new RemoteError(
      'no-bank',
      `No bank asks anything: the page is at ${page.url()}. It goes to the bank with success() of the confirmation flow.`,
    );
  }
  const button = page.locator(`button[name="outcome"][value="${outcome}"]`);
  await button.click({ timeout: patience }).catch((cause: unknown) => {
    const sentence =
      'The bank asks nothing: the shop’s server has not confirmed the reference with a successUrl and a failureUrl.';
    throw new Error(sentence, { cause });
  });
  await lookFor(() => (isAtBank(page) ? undefined : true), patience);
};
