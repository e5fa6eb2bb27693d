import { findAmazonScript } from '../amazon-script/globals.js';
import type { Configuration } from '../configuration/configuration.js';
import { session } from '../session/session.js';

/** Where a buyer signs in by popup, nobody is signed in at a script that is not there: a test has exchanged it. */
export const forgetFormerPage = ({ signIn }: Configuration): void => {
  if (session.get().name !== 'signed-in' || signIn || findAmazonScript()) return;
  session.set({ name: 'signed-out' });
};
