import type { Advise } from './advice.js';

const nobodyNeeds = 'Pages for buyers do without it.';
const inside = 'It is an inside of Amazon’s script and may go away any day: use the widgets’ own callbacks.';

/** Parts of Amazon's globals that some script of Amazon's has and the stand-in does not, with what to do instead. */
const missing = {
  amazon: {
    Pay: 'That is Amazon Pay Checkout v2, another product with another API; the stand-in simulates amazon.Login and OffAmazonPayments only.',
  },
  'amazon.Login': {
    retrieveToken: 'Ask authorize() for response_type “token”, which is the default, and take access_token.',
    Metrics: nobodyNeeds,
    setDomain: nobodyNeeds,
    setLanguageHint: 'Use setLanguage().',
  },
  OffAmazonPayments: { jQuery: inside, INITIALIZED: 'Use onAmazonPaymentsReady.' },
  'OffAmazonPayments.Widgets': { Utilities: nobodyNeeds, mediator: inside, Constants: inside },
} as const;

/** Lets every missing part of an object say so when a page reads it; it still is undefined. */
export const adviseOnMissing = (path: keyof typeof missing, target: unknown, advise: Advise): void => {
  if (typeof target !== 'object' || target === null) return;
  for (const [name, instead] of Object.entries(missing[path])) {
    if (Reflect.has(target, name)) continue;
    const get = (): undefined => {
      advise(
        name === 'Pay' ? 'checkout-v2' : 'not-simulated',
        `The page uses ${path}.${name}, which the stand-in does not have. ${instead}`,
      );
      return undefined;
    };
    Reflect.defineProperty(target, name, { configurable: true, get });
  }
};
