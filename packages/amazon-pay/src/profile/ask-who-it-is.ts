import type { AmazonPay } from '../amazon-pay.js';

/** What Amazon answers when it is asked who has signed in; undefined where nobody has, or nobody is there to ask. */
export const askWhoItIs = (amazonPay: AmazonPay): Promise<unknown> =>
  new Promise((resolve) => {
    const status = amazonPay.status.get();
    const session = amazonPay.session.get();
    if (status.name === 'ready' && session.name === 'signed-in') {
      status.amazon.login.retrieveProfile(session.accessToken, resolve);
    } else resolve(undefined);
  });
