import { createStore, type Store } from '@landerpay/checkout';

/** How often a story's page was loaded. */
export type PageLoads = Pick<Store<number>, 'get' | 'subscribe'>;

/**
 * Lets a story's page go to an address of its own, as after the buyer was at the bank: everything on it is made anew and
 * finds what the tab has stored. Were the browser to go there, simulated Amazon would be gone with the page.
 */
export const createPageLoads = (): {
  readonly pageLoads: PageLoads;
  readonly goTo: (url: string) => void;
} => {
  const pageLoads = createStore(1);
  return {
    pageLoads,
    goTo: (url) => {
      history.replaceState(history.state, '', url);
      window.dispatchEvent(new PageTransitionEvent('pagehide'));
      pageLoads.set(pageLoads.get() + 1);
    },
  };
};
