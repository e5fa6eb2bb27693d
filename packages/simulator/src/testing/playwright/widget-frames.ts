import type { WidgetKind } from '../../amazon/world/widget-errors.js';
import type { PlaywrightFrame, PlaywrightPage } from './playwright-page.js';

/** How the inside of each widget is known, as at Amazon. */
const insides = {
  AddressBook: '.address-list',
  Wallet: '.payment-list',
  Consent: '.consent-container',
} as const satisfies Record<WidgetKind, string>;

const shows = async (frame: PlaywrightFrame, selector: string): Promise<boolean> => {
  try {
    return (await frame.locator(selector).count()) > 0;
  } catch {
    // The frame was replaced in the meantime: a wallet is, whenever the address changes.
    return false;
  }
};

export const listIn = (kind: WidgetKind): string => insides[kind];

/** The newest frame in which a widget of that kind works. */
export const findFrame = async (
  page: PlaywrightPage,
  kind: WidgetKind,
): Promise<PlaywrightFrame | undefined> => {
  for (const frame of page.frames().toReversed()) if (await shows(frame, insides[kind])) return frame;
  return undefined;
};

/** A sentence that tells which widgets there are, for whoever looks for another. */
export const framesInWords = async (page: PlaywrightPage): Promise<string> => {
  const found: string[] = [];
  for (const frame of page.frames()) {
    if (await shows(frame, insides.AddressBook)) found.push('AddressBook');
    if (await shows(frame, insides.Wallet)) found.push('Wallet');
    if (await shows(frame, insides.Consent)) found.push('Consent');
    if (await shows(frame, '.widget .session-ended')) found.push('a widget whose session has ended');
    if (await shows(frame, '.widget h1 ~ .code')) found.push('a widget that has failed');
  }
  return found.length === 0
    ? 'No widget of simulated Amazon is on the page.'
    : `On the page: ${found.join(', ')}.`;
};
