import type { Deed } from '@landerpay/simulator/amazon';
import type { FrameLocator, Page } from 'playwright-core';
import { allowSignIn } from './amazon-page.js';
import type { Visit } from './visit.js';

/** What the page tells a buyer when it does not go on, and what a buyer does who reads it. */
const readAs: readonly (readonly [sentence: RegExp, deed: Deed])[] = [
  [/^Your payment method was declined\./, 'another-card'],
  [/^Amazon declined the payment\./, 'another-card'],
  [/^Amazon could not process the payment\./, 'another-click'],
  [/^The shop does not deliver to this country\./, 'another-address'],
  [/^Your Amazon session has ended\./, 'another-sign-in'],
  [/^You are not signed in with Amazon\./, 'another-sign-in'],
  [/^Please allow pop-ups for this page/, 'another-sign-in'],
];

const deedFor = (sentence: string): Deed => {
  const [, deed] = readAs.find(([like]) => like.test(sentence)) ?? [];
  if (deed === undefined) throw new Error(`No buyer would know what to do about “${sentence}”.`);
  return deed;
};

/** Amazon's window once it asks something; `null` where it does not open, or closes before it asks. */
const windowThatAsks = async (page: Page): Promise<Page | null> => {
  try {
    const popup = await page.waitForEvent('popup');
    await popup.getByRole('button', { name: 'Sign in and allow' }).waitFor();
    return popup;
  } catch {
    return null;
  }
};

/** Amazon shows the page of the list that holds the choice. */
const turnToFirstPage = async (widget: FrameLocator): Promise<void> => {
  const previous = widget.getByRole('link', { name: 'Previous' });
  if (await previous.isVisible()) await previous.click();
};

/** A buyer who does what the page says until the order is placed, and remembers what that was. */
export type PatientBuyer = {
  /** Opens the page and waits for Amazon's button, with another try where the page offers one. */
  readonly arrive: (lander: string) => Promise<void>;
  /** Signs in, once more where the page says so, until an order can be placed. */
  readonly signIn: () => Promise<void>;
  /** Chooses another address, and does what the page says about that. */
  readonly chooseAnotherAddress: () => Promise<void>;
  /** Places the order until the page offers what comes after it. */
  readonly order: () => Promise<void>;
  /** Everything that had to be done once more, in order. */
  readonly deeds: readonly Deed[];
};

export const patientBuyer = (visit: Visit): PatientBuyer => {
  const { page, addressBook, wallet } = visit;
  const deeds: Deed[] = [];
  const alert = page.getByRole('alert').filter({ hasText: /\w/ }).first();
  const tryAgain = page.getByRole('button', { name: 'Try again' });
  const ordered = visit.accept.or(visit.decline).first();

  const readAlert = async (): Promise<Deed> => {
    const deed = deedFor(((await alert.textContent()) ?? '').trim());
    deeds.push(deed);
    return deed;
  };

  const mend = async (deed: Deed): Promise<void> => {
    switch (deed) {
      case 'another-card':
        // A closed reference takes new widgets, a suspended one only a wallet that says so.
        await Promise.any([visit.untilReady(), wallet.locator('.notice').waitFor()]);
        await turnToFirstPage(wallet);
        return visit.chooseCard('4444');
      case 'another-address':
        await turnToFirstPage(addressBook);
        return visit.chooseAddress('410 Terry Avenue');
      case 'another-sign-in':
        return visit.signIn();
      case 'another-click':
      case 'try-again':
        return;
      default:
        deed satisfies never;
    }
  };

  const order = async (): Promise<void> => {
    await visit.placeOrder.click();
    await ordered.or(alert).first().waitFor();
    if (await ordered.isVisible()) return;
    await mend(await readAlert());
    await visit.untilReady();
    await order();
  };

  return {
    arrive: async (lander) => {
      await page.goto(lander);
      await visit.amazonButton.or(tryAgain).first().waitFor();
      if (!(await tryAgain.isVisible())) return;
      deeds.push('try-again');
      await tryAgain.click();
      await visit.amazonButton.waitFor();
    },
    signIn: async () => {
      const told = alert.waitFor().catch(() => {});
      const asking = windowThatAsks(page);
      await visit.amazonButton.click();
      const popup = await Promise.race([asking, told.then(() => null)]);
      if (popup !== null) {
        await allowSignIn(popup);
        return visit.untilReady();
      }
      await told;
      await mend(await readAlert());
    },
    chooseAnotherAddress: async () => {
      await addressBook.getByRole('link', { name: '1 Harbor Road' }).click();
      await alert.waitFor();
      await mend(await readAlert());
    },
    order,
    deeds,
  };
};
