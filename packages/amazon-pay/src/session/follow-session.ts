import type { AmazonPay } from '../amazon-pay.js';
import { clockOf } from '../clock/clock.js';
import { forgetCookies } from '../sign-in/forget-cookies.js';
import { session } from './session.js';
import { nextLook, sessionAfterChoice, sessionAt } from './session-course.js';

/**
 * Lets the buyer's session run its course, until the function that it returns is called. Widgets follow it while they
 * are on the page; following it several times is following it once.
 * - Three minutes before Amazon's fifteen are over it gets its `warning`. It stays signed in even after them: whether it
 *   is over only Amazon knows, and says at the buyer's next choice (`BuyerSessionExpired`).
 * - When the token's life ends it becomes `signed-out` with the error `session-expired`, whose remedy is to sign in
 *   again; nothing else that the page holds is touched.
 * - When the buyer signs out, the cookies are expired in which Amazon's script may remember a buyer if the page has
 *   called its `setUseCookie(true)`.
 */
export const followSession = (amazonPay: AmazonPay): (() => void) => {
  const clock = clockOf(amazonPay);
  const end = new AbortController();
  const { signal } = end;
  let cancel = (): void => {};
  let was = session.get();

  const look = (): void => {
    cancel();
    const known = session.get();
    const isOver = was.name === 'signed-in' && known.name === 'signed-out';
    was = known;
    if (isOver) forgetCookies();
    if (known.name !== 'signed-in') return;
    const now = clock.now();
    const then = sessionAt(known, now);
    if (then === known) cancel = clock.after(nextLook(known) - now, look);
    else session.set(then);
  };

  const unsubscribe = session.subscribe(look);
  // Browsers stop timers of tabs that sleep: on waking up the clock is looked at again.
  document.addEventListener('visibilitychange', look, { signal });
  addEventListener('pageshow', look, { signal });
  look();
  return () => {
    cancel();
    unsubscribe();
    end.abort();
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
export const hearSignOfLife = (amazonPay: AmazonPay): void => {
  const known = session.get();
  if (known.name !== 'signed-in') return;
  const then = sessionAfterChoice(known, clockOf(amazonPay).now());
  if (then !== known) session.set(then);
};
