import type { Checkout, Purchase } from '@landerpay/checkout';
import { pause } from '../plans/pause.js';
import type { Journal } from './journal.js';
import { type PageActions, pressOn } from './press-on.js';
import { type Told, toldBy } from './told.js';

/** A tab's page as a buyer uses it. */
export type Page = { readonly purchase: Purchase; readonly actions: PageActions };

export type VisitOptions = {
  /** Loads the page anew, from what the tab has stored. */
  readonly load: () => Page;
  readonly journal: Journal;
  /** For how long the buyer presses on, in milliseconds. */
  readonly patience: number;
  /** How many clicks until the buyer has enough. */
  readonly clicks: number;
  /** For how long the buyer thinks before a further click, in milliseconds. */
  readonly hesitates: number;
  /** How often the page is loaded anew while an order is under way. */
  readonly reloads: number;
};

const changed = (purchase: Purchase, longest: number): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      stop();
      resolve();
    };
    const stop = purchase.checkout.subscribe(done);
    const timer = setTimeout(done, longest);
  });

const mayBeClicked = ({ state }: Checkout): boolean =>
  state.status === 'choosing' || (state.status === 'settling' && state.resume);

/** How often a buyer looks at a page that does not change, in milliseconds. */
const glance = 200;

/** Lets the buyer press on until there is nothing more to press, or patience or clicks are at an end. */
export const visit = async ({
  load,
  journal,
  patience,
  hesitates,
  ...limits
}: VisitOptions): Promise<Told> => {
  let { clicks, reloads } = limits;
  const until = Date.now() + patience;
  const open = (): Page => {
    const page = load();
    let last = '';
    page.purchase.checkout.subscribe(() => {
      const said = JSON.stringify(toldBy(page.purchase.checkout.get()));
      const line = `${page.purchase.checkout.get().state.status} ${said}`;
      if (line !== last) journal.note(line);
      last = line;
    });
    return page;
  };
  let page = open();
  while (Date.now() < until && clicks > 0) {
    const isFurther = clicks < limits.clicks;
    const before = page.purchase.checkout.get();
    if (isFurther && mayBeClicked(before)) await pause(hesitates);
    const pressed = await pressOn(page.purchase, page.actions).catch((error: unknown) => {
      journal.note(`failed: ${String(error)}`);
      return 'waits' as const;
    });
    if (pressed === 'ended') break;
    if (pressed === 'acted') clicks -= 1;
    if (reloads > 0 && page.purchase.checkout.get().state.status === 'placing') {
      reloads -= 1;
      await changed(page.purchase, glance / 4);
      page.purchase.pause();
      journal.note('loaded anew');
      page = open();
      continue;
    }
    if (pressed === 'acted' || page.purchase.checkout.get() === before) await changed(page.purchase, glance);
  }
  page.purchase.pause();
  return toldBy(page.purchase.checkout.get());
};
