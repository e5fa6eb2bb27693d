import type { Page } from 'playwright-core';
import type { Pressed } from '../buyers/press-on.js';
import type { PageTold } from './page-told.js';
import type { InTurn } from './turns.js';

/** A click on what has just gone away is no click: the page is looked at again. */
const patience = { timeout: 2_000 };

/** For how long Amazon's window may be open, in milliseconds. */
const signingIn = 20_000;

const signInWith = async (page: Page, buyer: number): Promise<void> => {
  const button = page.locator('[data-landerpay="AmazonPayButton"][data-state="ready"] [role="button"]');
  const [window] = await Promise.all([
    page.waitForEvent('popup', { timeout: signingIn }),
    button.click(patience),
  ]);
  // A second click would load Amazon's window anew, before its question is answered.
  const closed = window.waitForEvent('close', { timeout: signingIn });
  closed.catch(() => {});
  await window.locator('input[name="buyer"]').nth(buyer).check({ timeout: signingIn });
  await window.locator('button[name="decision"][value="allow"]').click({ timeout: signingIn });
  await closed;
};

export type PressOnPage = {
  readonly page: Page;
  /** What the page shows. */
  readonly said: PageTold;
  /** Which buyer of Amazon's page it is, counted from 0. */
  readonly buyer: number;
  /** Amazon's window is one for all tabs of a browser: a second sign-in would take it away from the first. */
  readonly signsInInTurn: InTurn;
};

/** Does on the page what a buyer would do next. Every click that buys is a double click. */
export const pressOnPage = async ({ page, said, buyer, signsInInTurn }: PressOnPage): Promise<Pressed> => {
  const press = async (name: string): Promise<Pressed> => {
    await page.getByRole('button', { name }).dblclick(patience);
    return 'acted';
  };
  const signIn = async (): Promise<Pressed> => {
    await signsInInTurn(() => signInWith(page, buyer));
    return 'acted';
  };
  switch (said.status) {
    case 'placed':
    case 'refused':
      return 'ended';
    case 'placing':
    case 'action-required':
    case 'loading':
    case 'signing-in':
      return 'waits';
    case 'signed-out':
      return signIn();
    case 'unavailable':
      return press('Try again');
    case 'settling':
      if (!said.maySend) return 'waits';
      return said.signedIn ? press('Send the order now') : signIn();
    case 'choosing':
      if (said.mayBePlaced) return press('Place order');
      return 'waits';
    default:
      return said.status satisfies never;
  }
};
