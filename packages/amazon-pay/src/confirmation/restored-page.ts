/**
 * Runs once if the page is left and then shown again as it was: browsers keep pages for their Back button, with whatever
 * lay over them.
 */
export const whenRestored = (run: () => void): void => {
  const heard = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    removeEventListener('pageshow', heard);
    run();
  };
  addEventListener('pageshow', heard);
};
