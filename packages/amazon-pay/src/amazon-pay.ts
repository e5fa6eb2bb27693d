import { checkConfiguration } from './configuration/check-configuration.js';
import type { Configuration } from './configuration/configuration.js';
import type { AmazonPayError } from './errors/amazon-pay-error.js';
import { createScript } from './loading/script.js';
import type { ScriptStatus } from './loading/script-status.js';
import { type Session, session } from './session/session.js';
import { signIn } from './sign-in/sign-in.js';
import { signOut } from './sign-in/sign-out.js';
import type { Store } from './store/store.js';

/** The engine of a page: Amazon's script and the buyer's session. Everything else takes it as first argument. */
export type AmazonPay = {
  readonly configuration: Configuration;
  readonly status: Store<ScriptStatus>;
  readonly session: Store<Session>;
  /** Starts loading Amazon's script unless that was begun before. Browser only. */
  readonly load: () => void;
  /** Tries again after `failed`; else does nothing. */
  readonly retry: () => void;
  /**
   * Takes Amazon Pay off the page for an error whose reaction is `give-up`: `status` becomes `failed` with it, so that
   * button and widgets say so, and the developer reads its message in the console, unless in a production build.
   */
  readonly giveUp: (error: AmazonPayError) => void;
  /**
   * Lets the buyer sign in. Call it synchronously inside a click, else the browser blocks Amazon's window.
   * The result is in `session`: `signed-in`, or `signed-out` with one of `popup-blocked`, `sign-in-denied`,
   * `sign-in-failed`, `script-not-ready`, `storage-unavailable`. Does nothing while a session lasts.
   */
  readonly signIn: () => void;
  /** Forgets the access token, Amazon's cookies and what Amazon's script remembers. Not a log-out from Amazon. */
  readonly signOut: () => void;
};

/**
 * Makes an engine; touches neither page nor network, so it may run on a server. However many engines of the same
 * region and environment a page makes, `Widgets.js` is loaded once and the buyer signs in once.
 * Throws an `AmazonPayError` with code `configuration` when a setting is missing or wrong.
 */
export const createAmazonPay = (configuration: Configuration): AmazonPay => {
  checkConfiguration(configuration);
  const script = createScript(configuration);
  return {
    ...script,
    configuration,
    session,
    signIn: () => signIn(configuration, script.status.get()),
    signOut: () => signOut(configuration, script.status.get()),
  };
};
