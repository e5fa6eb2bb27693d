import type { Scenario } from './scenario.js';

/** As often as Landerpay asks for Amazon's script before it tells the buyer. */
const everyTry = 3;
const aWhile = 2_500;

/** What becomes of Amazon's script, windows and frames. */
export const aroundThePage = [
  {
    name: 'slow-network',
    title: 'The network is slow',
    happens: 'Amazon’s script, sign-in and widgets take two and a half seconds each.',
    begins: 'after-sign-in',
    arrangements: [{ arranges: 'slow-network', milliseconds: aWhile }],
    ends: { after: [], reference: 'the-first' },
  },
  {
    name: 'script-fails',
    title: 'Amazon’s script does not load at first',
    happens: 'The first three requests for Amazon’s script fail, the next one succeeds.',
    begins: 'before-sign-in',
    arrangements: [{ arranges: 'failing-script', times: everyTry }],
    ends: { after: ['try-again'], reference: 'the-first' },
  },
  {
    name: 'popup-blocked',
    title: 'The browser blocks the sign-in window once',
    happens: 'The browser does not open Amazon’s window at the first click, and does at the second.',
    begins: 'before-sign-in',
    arrangements: [{ arranges: 'blocked-popup' }],
    ends: { after: ['another-sign-in'], reference: 'the-first' },
  },
  {
    name: 'sign-in-denied',
    title: 'The buyer refuses once to sign in',
    happens: 'The first sign-in ends as if the buyer had refused it.',
    begins: 'before-sign-in',
    arrangements: [{ arranges: 'denied-sign-in' }],
    ends: { after: ['another-sign-in'], reference: 'the-first' },
  },
  {
    name: 'session-expires',
    title: 'The session at Amazon ends',
    happens: 'The buyer’s session ends at the first choice of another address or card.',
    begins: 'after-sign-in',
    arrangements: [{ arranges: 'session-end' }],
    ends: { after: ['another-sign-in'], reference: 'the-first' },
  },
  {
    name: 'cookies-refused',
    title: 'The browser refuses Amazon’s cookies (ITP)',
    happens:
      'Address book and wallet report ITP, as they do where Safari keeps their cookies from them, and work all the same.',
    begins: 'after-sign-in',
    arrangements: [
      { arranges: 'widget-error', widget: 'AddressBook', code: 'ITP' },
      { arranges: 'widget-error', widget: 'Wallet', code: 'ITP' },
    ],
    ends: { after: [], reference: 'the-first' },
  },
] as const satisfies readonly Scenario[];
