import { callbackIn, field } from '../../foreign-values.js';
import { createOffAmazonPayments } from '../off-amazon-payments.js';
import type { ScriptSettings } from '../settings.js';
import type { WidgetPages } from '../widgets/widget-pages-port.js';
import { readPaymentsReady, surroundLoginReady } from './ready-calls.js';

const loginOfPage = (): unknown => field(Reflect.get(window, 'amazon'), 'Login');

/**
 * What happens when Widgets.js runs. With the Login SDK there already, payments are ready at once and login-ready
 * is not called; else the SDK is loaded (`loadLoginSdk` does so once) and calls both. A second run defines nothing anew.
 */
export const runWidgetsScript = (
  pages: WidgetPages,
  settings: ScriptSettings,
  loadLoginSdk: () => void,
): void => {
  const paymentsReady = readPaymentsReady();
  const isSandbox = pages.marketplace.environment === 'sandbox';
  const tellEnvironment = (): void => {
    callbackIn(loginOfPage(), 'setSandboxMode')?.(isSandbox);
  };
  const isFirst = Reflect.get(window, 'OffAmazonPayments') === undefined;
  if (isFirst) Reflect.set(window, 'OffAmazonPayments', createOffAmazonPayments(pages, settings));
  if (loginOfPage() !== undefined) {
    tellEnvironment();
    paymentsReady?.();
    return;
  }
  surroundLoginReady(tellEnvironment, paymentsReady);
  loadLoginSdk();
};
