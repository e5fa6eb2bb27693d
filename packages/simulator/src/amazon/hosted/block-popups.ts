import { popupName } from './sign-in-popup.js';

/** What the page's console says of it: a browser that blocks a window tells it outside the page, too. */
export const blockedNotice =
  'Simulated Amazon Pay: the browser blocked the sign-in window, as it was arranged.';

/** Does to the next sign-in windows what a browser does that blocks popups: they do not open. */
export const blockPopups = (times: number): void => {
  if (times === 0) return;
  const open = window.open;
  let left = times;
  window.open = (url, name, features) => {
    if (name !== popupName || left === 0) return open.call(window, url, name, features);
    left -= 1;
    console.info(blockedNotice);
    return null;
  };
};
