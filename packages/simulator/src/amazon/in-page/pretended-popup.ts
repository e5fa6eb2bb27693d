import { popupName } from '../hosted/sign-in-popup.js';
import type { Schedule } from '../world/schedule.js';

/**
 * The window that the stand-in "opens": a page that watches `window.open`, to tell a blocked popup from an open one,
 * sees the same as with a real window. Other windows open as ever.
 */
export type PretendedPopups = {
  readonly block: (blocked: boolean) => void;
  readonly uninstall: () => void;
};

export const pretendPopups = (blocks: Schedule<true>): PretendedPopups => {
  const open = window.open;
  let isBlocked = false;
  const pretended: typeof window.open = (url, name, features) => {
    if (name !== popupName) return open.call(window, url, name, features);
    return isBlocked || blocks.take() !== undefined ? null : window;
  };
  window.open = pretended;
  return {
    block: (blocked) => {
      isBlocked = blocked;
    },
    uninstall: () => {
      if (window.open === pretended) window.open = open;
    },
  };
};
