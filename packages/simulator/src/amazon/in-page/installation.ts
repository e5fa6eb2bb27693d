import { callbackIn, field } from '../foreign-values.js';
import { runLoginSdk } from '../script/loading/run-login-sdk.js';
import { runWidgetsScript } from '../script/loading/run-widgets-script.js';
import type { SignInPages } from '../script/login/sign-in-pages.js';
import type { ScriptSettings } from '../script/settings.js';
import type { WidgetPages } from '../script/widgets/widget-pages-port.js';
import type { Marketplace } from '../world/marketplace.js';
import type { Network } from '../world/network.js';
import type { Schedule } from '../world/schedule.js';
import { answerScripts } from './script-arrival.js';

export type InstallationParts = {
  readonly settings: ScriptSettings;
  readonly signInPages: SignInPages;
  readonly widgetPagesFor: (marketplace: Marketplace) => WidgetPages;
  readonly scriptFailures: Schedule<true>;
  readonly network: Network;
  /** Milliseconds since 1970, on Amazon’s clock. */
  readonly now: () => number;
};

export type Arrival =
  | { readonly by: 'script-tag' }
  /** Before anybody asks: the globals are there and the page's ready callbacks are called at once. */
  | { readonly by: 'at-once'; readonly marketplace: Marketplace };

const removeGlobals = (): void => {
  const amazon: unknown = Reflect.get(window, 'amazon');
  callbackIn(field(amazon, 'Login'), 'logout')?.();
  if (typeof amazon === 'object' && amazon !== null) Reflect.deleteProperty(amazon, 'Login');
  Reflect.deleteProperty(window, 'amazon');
  Reflect.deleteProperty(window, 'OffAmazonPayments');
  document.getElementById('OffAmazonPaymentsConfirmationOverlay')?.remove();
};

/** Brings Amazon's globals onto the page; gives the way to take them away again. */
export const installGlobals = (parts: InstallationParts, arrival: Arrival): (() => void) => {
  let isInstalled = true;
  const runSdk = (): void => {
    if (isInstalled) runLoginSdk(parts.signInPages, parts.now);
  };
  const run = (marketplace: Marketplace, loadLoginSdk: () => void): void =>
    runWidgetsScript(parts.widgetPagesFor(marketplace), parts.settings, loadLoginSdk);
  const release = answerScripts(parts.network, (marketplace) => {
    if (parts.scriptFailures.take() !== undefined) return false;
    run(marketplace, () => queueMicrotask(runSdk));
    return true;
  });
  if (arrival.by === 'at-once') run(arrival.marketplace, runSdk);
  return () => {
    isInstalled = false;
    release();
    removeGlobals();
  };
};
