import { contentSecurityPolicy } from '@landerpay/amazon-pay';
import { type Guest, noGuest } from './guest.js';
import type { LanderSettings } from './settings.js';

/** What a web server says with the lander's files, by the names of the headers. */
export const landerHeaders = (
  { VITE_AMAZON_REGION: region, VITE_RELAY_URL: relay, VITE_SIMULATOR_ORIGIN: simulator }: LanderSettings,
  { scripts, sendsTo }: Guest = noGuest,
): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': contentSecurityPolicy({
    region,
    hosts: simulator === undefined ? undefined : { script: simulator, api: simulator },
    // The lander's icon is a data address.
    more: {
      'script-src': scripts,
      'connect-src': [new URL(relay).origin, ...sendsTo],
      'img-src': ['data:'],
    },
  }),
  // Amazon's window must be able to answer the page that has opened it.
  'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
});
