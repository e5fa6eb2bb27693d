import type { Clock } from '../clock/clock.js';

/**
 * Whether the page is left within so many milliseconds. It may not be: the buyer answers “Stay” to the page's own
 * question or stops the browser, or an answer comes that there is no page for.
 */
export const isLeftWithin = (milliseconds: number, after: Clock['after']): Promise<boolean> =>
  new Promise((resolve) => {
    const end = (isLeft: boolean) => {
      stopWaiting();
      removeEventListener('pagehide', leave);
      resolve(isLeft);
    };
    const leave = () => end(true);
    const stopWaiting = after(milliseconds, () => end(false));
    addEventListener('pagehide', leave);
  });

/** Runs once if the page, which was left, is shown again as it was: browsers keep pages for their Back button. */
export const whenRestored = (run: () => void): void => {
  const heard = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    removeEventListener('pageshow', heard);
    run();
  };
  addEventListener('pageshow', heard);
};
