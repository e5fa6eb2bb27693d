import type { ReferenceId } from '@landerpay/checkout';
import type { BrowserContext } from 'playwright-core';
import * as v from 'valibot';
import { newJournal } from '../buyers/journal.js';
import type { OrderTold, Told } from '../buyers/told.js';
import type { SaleTab } from '../verdict/sale.js';
import { type PageTold, pageTold } from './page-told.js';
import { pressOnPage } from './press-on-page.js';
import type { InTurn } from './turns.js';

export type UseOfPage = {
  /** For how long the buyer presses on, in milliseconds. */
  readonly patience: number;
  /** How often the page is loaded anew while an order is under way. */
  readonly reloads: number;
};

/** A tab of Chromium with the checkout in it. */
export type PageTab = SaleTab & { readonly use: (limits: UseOfPage) => Promise<void> };

export type PageTabOptions = {
  readonly context: BrowserContext;
  readonly address: string;
  /** Which buyer of Amazon's page it is, counted from 0. */
  readonly buyer: number;
  readonly signsInInTurn: InTurn;
};

/** For how long a page may load until it shows anything, in milliseconds. */
const loading = 30_000;

/** How often a buyer looks at a page that does not change, in milliseconds. */
const glance = 200;

const shownText = v.pipe(v.string(), v.parseJson(), pageTold);

/** Opens the checkout in a tab of the buyer's browser. */
export const openPageTab = async (
  name: string,
  { context, address, ...signsIn }: PageTabOptions,
): Promise<PageTab> => {
  const journal = newJournal(name);
  const references = new Set<ReferenceId>();
  let told: Told<OrderTold> = { told: 'not-placed', because: 'nothing was tried' };
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => journal.note(`error: ${message}`));
  await page.goto(address);

  let shown = '';

  /** What the page shows now, and what is kept of it. */
  const look = async (): Promise<PageTold> => {
    const text = (await page.locator('output').textContent({ timeout: loading })) ?? '';
    const said = v.parse(shownText, text);
    if (text !== shown) journal.note(text);
    shown = text;
    told = said.told;
    for (const reference of said.references) references.add(reference);
    return said;
  };

  const changed = (): Promise<unknown> =>
    page
      .waitForFunction((before) => document.querySelector('output')?.textContent !== before, shown, {
        timeout: glance,
      })
      .catch(() => {});

  return {
    use: async ({ patience, ...limits }) => {
      let { reloads } = limits;
      const until = Date.now() + patience;
      while (Date.now() < until) {
        const said = await look();
        if (said.status === 'placing' && reloads > 0) {
          reloads -= 1;
          journal.note('loaded anew');
          await page.reload();
          continue;
        }
        const pressed = await pressOnPage({ page, said, ...signsIn }).catch((error: unknown) => {
          journal.note(`failed: ${String(error)}`);
          return 'waits' as const;
        });
        if (pressed === 'ended') return;
        await changed();
      }
      await look();
    },
    told: () => told,
    references: () => [...references],
    journal,
  };
};
