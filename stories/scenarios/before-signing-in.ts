import { demonstrationBuyers } from '@landerpay/simulator/amazon/in-page';
import type { Scenario } from './scenario.js';

/** Something is in the way before the buyer can choose; more of it is in the simulator's table. */
export const beforeSigningIn = {
  'european-buyer': {
    title: 'A buyer in Europe signs in',
    buyers: demonstrationBuyers.slice(1),
  },
  'script-withheld': { title: 'Amazon’s script does not come', script: 'withheld' },
  'button-refused': { title: 'Amazon refuses its button', quirk: 'refuses-button' },
  'widgets-silent': { title: 'Amazon’s widgets do not come', quirk: 'silent-widgets' },
  'offer-never': { title: 'The shop does not answer', offer: 'never' },
  'offer-unreachable': { title: 'The shop cannot be reached', offer: 'unreachable' },
  'offer-unavailable': { title: 'The shop does not sell this', offer: 'unavailable' },
} as const satisfies Readonly<Record<string, Scenario>>;
