import type { Page } from 'playwright-core';
import { allow, journal, popupFrom, type Shop, waitForState } from './shop.test.support.js';
import type { Place, WidgetsSettings } from './widgets-page.test.support.js';

export const widgetsPage = 'widgets-page.test.support.ts';

type Wanted = Readonly<Record<string, unknown>>;

/** A page on which a test shows the widgets that it wants, and reads what they tell. */
export type WidgetsShop = {
  readonly page: Page;
  /** Each has a frame of its own; options that JSON cannot carry are the page's. */
  readonly show: (place: Place, options?: Wanted) => Promise<void>;
  readonly update: (place: Place, options?: Wanted) => Promise<void>;
  readonly redraw: (place: Place) => Promise<void>;
  readonly dispose: (place: Place) => Promise<void>;
  readonly signOut: () => Promise<void>;
  readonly signIn: (buyer?: string) => Promise<void>;
  readonly token: () => Promise<string>;
  /** What has been told since `forget`. */
  readonly told: () => Promise<readonly string[]>;
  readonly forget: () => Promise<void>;
  /** Waits until something was told that begins so, as often, and gives the rest of the last such line. */
  readonly hear: (beginning: string, times?: number) => Promise<string>;
  /** Clicks the entry of this number, counted from 0, in the widget's own frame. */
  readonly choose: (place: Place, entry: number) => Promise<void>;
};

const entries = {
  'address-book': '.address-list li a',
  wallet: '.payment-list li a',
  consent: '.consent-link',
};

export const openWidgetsShop = async (
  shop: Shop,
  settings: Omit<WidgetsSettings, 'simulator'> = {},
): Promise<WidgetsShop> => {
  const page = await shop.open({ settings });
  await waitForState(page, 'script', 'ready');
  let forgotten = 0;

  const call = (name: string, ...words: readonly unknown[]): Promise<unknown> =>
    page.evaluate(([method, given]) => Reflect.get(window, 'shop')[method](...given), [name, words] as const);

  const told = async () => (await journal(page)).slice(forgotten);

  const signIn = async (buyer?: string) => {
    const button = page.getByRole('button', { name: 'Pay with Amazon' });
    const popup = await popupFrom(page, () => button.click());
    if (buyer) await popup.getByRole('radio', { name: buyer }).check();
    await allow(popup);
    await waitForState(page, 'session', 'signed-in');
  };

  return {
    page,
    show: async (place, options = { reference: 'new' }) => {
      await call('show', place, options);
    },
    update: async (place, options = { reference: 'new' }) => {
      await call('update', place, options);
    },
    redraw: async (place) => {
      await call('redraw', place);
    },
    dispose: async (place) => {
      await call('dispose', place);
    },
    signOut: async () => {
      await call('signOut');
    },
    signIn,
    token: async () => String(await call('token')),
    told,
    forget: async () => {
      forgotten = (await journal(page)).length;
    },
    hear: async (beginning, times = 1) => {
      await page.waitForFunction(
        ([start, from, count]) => {
          const lines = (document.getElementById('journal')?.textContent ?? '').split('\n').slice(from);
          return lines.filter((line) => line.startsWith(start)).length >= count;
        },
        [beginning, forgotten, times] as const,
      );
      const lines = (await told()).filter((line) => line.startsWith(beginning));
      return (lines.at(-1) ?? '').slice(beginning.length).trim();
    },
    choose: async (place, entry) => {
      await page.frameLocator(`#${place} iframe`).locator(entries[place]).nth(entry).click();
    },
  };
};
