import { warnOnce } from '../errors/developer-warning.js';
import type { Region } from '../hosts/hosts.js';
import type { ButtonLook } from './button-artist.js';

/** Warns of looks that the marketplace does not have (developer.amazon.com, "add a button"); Amazon says nothing. */
export const checkLooks = (region: Region, { type, language }: ButtonLook): void => {
  if (region === 'jp' && type && type !== 'PwA' && type !== 'LwA') {
    warnOnce(`in Japan Amazon has no button of the type '${type}'. Give it the type 'PwA' or 'LwA'.`);
  }
  if (language && (region === 'us' || region === 'jp')) {
    warnOnce(
      `the button’s language counts in the regions 'uk' and 'eu' only; in '${region}' Amazon ignores '${language}'. Leave it out.`,
    );
  }
};
