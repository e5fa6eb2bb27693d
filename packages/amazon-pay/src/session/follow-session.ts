import type { AmazonPay } from '../amazon-pay.js';
import { browserClock } from '../clock/clock.js';
import { session } from './session.js';
import { nextLook, sessionAfterChoice, sessionAt } from './session-course.js';

/**
 * Lets the buyer's session run its course: three minutes before Amazon's fifteen are over it gets its `warning`, and
 * when the token's life ends it becomes `signed-out` with the error `session-expired`, whose remedy is to sign in
 * again; nothing else that the page holds is touched. Widgets follow it while they are on the page. The function that
 * it returns stops that. Following it several times is following it once.
 *
 * After the fifteen minutes the session stays as it is, with the warning: whether it is over only Amazon knows, and says
 * at the buyer's next choice (`BuyerSessionExpired`).
 */
export const followSession = ({ configuration }: AmazonPay): (() => void) => {
  const { clock = browserClock } = configuration;
  let cancel = (): void => {};

  const look = (): void => {
    cancel();
    const known = session.get();
    if (known.name !== 'signed-in') return;
    const now = clock.now();
    const then = sessionAt(known, now);
    if (then === known) cancel = clock.after(nextLook(known) - now, look);
    else session.set(then);
  };

  const unsubscribe = session.subscribe(look);
  // Browsers stop timers of tabs that sleep: on waking up the clock is looked at again.
  document.addEventListener('visibilitychange', look);
  addEventListener('pageshow', look);
  look();
  return () => {
    cancel();
    unsubscribe();
    document.removeEventListener('visibilitychange', look);
    removeEventListener('pageshow', look);
  };
};

/**
 * Widgets call it at each select event: Amazon took a choice, so the buyer's session was alive at that moment.
 *
 * Amazon does not say whether its fifteen minutes count from the sign-in or from the last choice. A choice within the
 * first twelve is possible either way and so teaches nothing: the count goes on, and the warning never comes too late. A
 * choice while the warning stands shows that the buyer is there and the session too: it takes the warning back and
 * begins a new count.
 */
export const hearSignOfLife = ({ configuration }: AmazonPay): void => {
  const { clock = browserClock } = configuration;
  const known = session.get();
  if (known.name !== 'signed-in') return;
  const then = sessionAfterChoice(known, clock.now());
  if (then !== known) session.set(then);
};
