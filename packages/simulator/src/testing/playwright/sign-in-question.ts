import { RemoteError } from '../../amazon/in-page/remote-error.js';
import { lookFor } from '../waiting/turns.js';
import type { PlaywrightPage } from './playwright-page.js';

const choices = 'input[name="buyer"]';

type Shown = { readonly shows: 'question' } | { readonly shows: 'refusal'; readonly sentence: string };

const shownOn = async (signIn: PlaywrightPage): Promise<Shown | undefined> => {
  try {
    if ((await signIn.locator(choices).count()) > 0) return { shows: 'question' };
    const alert = signIn.locator('[role="alert"]');
    if ((await alert.count()) === 0) return undefined;
    return { shows: 'refusal', sentence: (await alert.textContent({ timeout: 2000 })) ?? '' };
  } catch {
    // The window closed, or the page left, during the look: the next look tells.
    return undefined;
  }
};

/** Waits until Amazon's sign-in page asks who the buyer is; throws a RemoteError when it never will. */
export const waitForQuestion = async (
  signIn: PlaywrightPage,
  isStillThere: () => boolean,
  patience: number,
): Promise<void> => {
  const found = await lookFor(
    async () => (signIn.isClosed() || !isStillThere() ? { shows: 'nothing' as const } : shownOn(signIn)),
    patience,
  );
  switch (found?.shows) {
    case 'question':
      return;
    case 'refusal':
      throw new RemoteError('no-sign-in', `Simulated Amazon signs nobody in: ${found.sentence}`);
    case 'nothing':
      throw new RemoteError(
        'no-sign-in',
        'Simulated Amazon ended the sign-in without a question, as `denySignIn` and the scenario `sign-in-denied` arrange. Let the test itself click the button for that, and sign in at the next click.',
      );
    case undefined:
      throw new RemoteError('no-sign-in', `Simulated Amazon does not ask, at ${signIn.url()}.`);
    default:
      return found satisfies never;
  }
};

/** Answers the question as the n-th buyer, counted from 1; throws a RemoteError where there is no such buyer. */
export const answerQuestion = async (
  signIn: PlaywrightPage,
  answer: 'allow' | 'deny',
  buyer: number,
  patience: number,
): Promise<void> => {
  const timeout = { timeout: patience };
  const buyers = signIn.locator(choices);
  const count = await buyers.count();
  if (!Number.isSafeInteger(buyer) || buyer < 1 || buyer > count) {
    throw new RemoteError('no-buyer', `There is no buyer ${buyer}: there are ${count}, counted from 1.`);
  }
  await buyers.nth(buyer - 1).check(timeout);
  await signIn.locator(`button[name="decision"][value="${answer}"]`).click(timeout);
};
