import { englishSentences } from '@landerpay/react';
import { german } from '@landerpay/react/german';
import type { BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import type { Words } from '../../src/words/english.js';
import { wordsIn } from '../../src/words/use-words.js';
import { allowSignIn, openedBy } from './amazon-page.js';
import type { Manner } from './manner.js';
import { type Trace, traceOf } from './trace.js';

/** A buyer's browser: the lander in it, and what a buyer does there. */
export type Visit = {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly trace: Trace;
  readonly manner: Manner;
  /** What the lander says in the buyer's language. */
  readonly words: Words;
  /** Opens a page of the lander and waits for Amazon's button. */
  readonly open: (path?: string) => Promise<void>;
  readonly amazonButton: Locator;
  readonly addressBook: FrameLocator;
  readonly wallet: FrameLocator;
  /** Amazon's box for recurring payments. */
  readonly consent: FrameLocator;
  /** The terms of recurring payments, with a box of their own. */
  readonly terms: Locator;
  readonly placeOrder: Locator;
  /** What answers an offer after the order. */
  readonly accept: Locator;
  readonly decline: Locator;
  readonly heading: (name: string | RegExp) => Locator;
  /** Waits for the page that comes by itself after an order, with its number if that is known. */
  readonly untilOrdered: (number?: string) => Promise<void>;
  /** Signs in, as the shop has it, and waits until an order can be placed. */
  readonly signIn: (buyer?: string) => Promise<void>;
  /** Signs in where the checkout is past choosing. */
  readonly signInOnly: (buyer?: string) => Promise<void>;
  /** The order reference that the page holds. */
  readonly reference: () => Promise<string | undefined>;
  readonly chooseCard: (lastFour: string) => Promise<void>;
  readonly chooseAddress: (street: string) => Promise<void>;
  /** Waits until nothing is missing any more. */
  readonly untilReady: () => Promise<void>;
};

const sentencesIn = { en: englishSentences, de: german };

/** The visit of a buyer who comes in this manner to a lander at this origin. */
export const visitOf = (context: BrowserContext, page: Page, lander: string, manner: Manner): Visit => {
  const words = wordsIn[manner.language];
  const sentences = sentencesIn[manner.language];
  const placeOrder = page.locator('[data-landerpay="PlaceOrderButton"]');
  const amazonButton = page.getByRole('button', { name: sentences['button:label'] });
  const widget = (name: 'widget:address-book' | 'widget:wallet' | 'consent:title'): FrameLocator =>
    page.frameLocator(`iframe[title="${sentences[name]}"]`);
  const addressBook = widget('widget:address-book');
  const wallet = widget('widget:wallet');
  const untilReady = () =>
    page
      .locator('button[aria-disabled="false"][data-state="choosing"]')
      .or(page.locator('[data-landerpay="UpsellAnswers"] button:first-child[aria-disabled="false"]'))
      .waitFor();
  const signInOnly = async (buyer?: string): Promise<void> => {
    if (manner.signIn !== 'redirect') {
      return allowSignIn(await openedBy(page, () => amazonButton.click()), buyer);
    }
    await amazonButton.click();
    await allowSignIn(page, buyer);
  };
  return {
    context,
    page,
    trace: traceOf(context),
    manner,
    words,
    amazonButton,
    addressBook,
    wallet,
    consent: widget('consent:title'),
    terms: page.locator('[data-landerpay="Terms"]'),
    placeOrder,
    accept: page.getByRole('button', {
      name: new RegExp(sentences['upsell:action-accept'].replace('{amount}', '.+')),
    }),
    decline: page.getByRole('button', { name: sentences['upsell:action-skip'] }),
    untilReady,
    heading: (name) => page.getByRole('heading', { level: 1, name }),
    untilOrdered: (number = '[0-9A-F]{10}') =>
      page.getByText(new RegExp(`^${words.offer.eyebrow(number)}$`)).waitFor(),
    open: async (path = '/') => {
      await page.goto(`${lander}${path}`);
      await amazonButton.waitFor();
    },
    signIn: async (buyer) => {
      await signInOnly(buyer);
      await untilReady();
    },
    signInOnly,
    reference: async () =>
      /[SC]01-\d{7}-\d{7}/.exec(await page.evaluate(() => JSON.stringify({ ...sessionStorage })))?.[0],
    chooseCard: async (lastFour) => {
      await wallet.getByRole('link', { name: `ending in ${lastFour}` }).click();
      await wallet.locator('li.selected', { hasText: lastFour }).waitFor();
      await untilReady();
    },
    chooseAddress: async (street) => {
      await addressBook.getByRole('link', { name: street }).click();
      await addressBook.locator('li.selected', { hasText: street }).waitFor();
    },
  };
};
