/**
 * Runs `open`, which is to open a window, and says whether the browser refused. Amazon's script tells nobody, so the
 * page's `window.open` is watched for the length of this call.
 */
export const wasPopupBlocked = (open: () => void): boolean => {
  const original = window.open;
  let blocked = false;
  window.open = (...words) => {
    const opened = original.apply(window, words);
    blocked = !opened || opened.closed;
    return opened;
  };
  try {
    open();
  } finally {
    window.open = original;
  }
  return blocked;
};
