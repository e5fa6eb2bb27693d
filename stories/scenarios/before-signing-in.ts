import { demonstrationBuyers } from '@landerpay/simulator/amazon/in-page';
import type { Scenario } from './scenario.js';

export const beforeSigningIn = {
  'all-well': { title: 'Everything goes well' },
  'european-buyer': {
    title: 'A buyer in Europe signs in',
    buyers: demonstrationBuyers.slice(1),
  },
  'script-withheld': { title: 'Amazon’s script does not come', script: 'withheld' },
  'script-refused': { title: 'Amazon’s script is blocked', script: 'refused' },
  'button-refused': { title: 'Amazon refuses its button', quirk: 'refuses-button' },
  'widgets-silent': { title: 'Amazon’s widgets do not come', quirk: 'silent-widgets' },
  'offer-never': { title: 'The shop does not answer', offer: 'never' },
  'offer-unreachable': { title: 'The shop cannot be reached', offer: 'unreachable' },
  'offer-unavailable': { title: 'The shop does not sell this', offer: 'unavailable' },
  'popup-blocked': { title: 'The browser blocks the sign-in window', popups: 'blocked' },
} as const satisfies Readonly<Record<string, Scenario>>;
