import { afterEach, beforeEach } from 'vitest';
import { callbackIn } from '../foreign-values.js';
import type { Login } from '../script/login/login.js';
import type { OffAmazonPayments } from '../script/off-amazon-payments.js';
import type { AmazonRemote } from './remote.js';
import { type SimulateAmazonPayOptions, simulateAmazonPay } from './simulate-amazon-pay.js';

export const scriptAddress =
  'https://static-na.payments-amazon.com/OffAmazonPayments/us/sandbox/js/Widgets.js';

export const login = (): Login => Reflect.get(Reflect.get(globalThis, 'amazon'), 'Login');

export const payments = (): OffAmazonPayments => Reflect.get(globalThis, 'OffAmazonPayments');

/** Sets what Amazon calls when it is ready, or takes it away. */
export const onReady = (
  loginReady: (() => void) | undefined,
  paymentsReady: (() => void) | undefined,
): void => {
  Reflect.set(globalThis, 'onAmazonLoginReady', loginReady);
  Reflect.set(globalThis, 'onAmazonPaymentsReady', paymentsReady);
};

/** A shop's page in jsdom or a browser, with everything that Amazon has called back. */
export type Shop = {
  readonly remote: AmazonRemote;
  readonly heard: string[];
  readonly listen: (name: string) => (given?: unknown) => void;
  readonly widget: (kind: 'AddressBook' | 'Wallet', container: string, more?: object) => unknown;
  readonly signIn: () => Promise<string>;
};

export const openShop = (options: SimulateAmazonPayOptions = {}): Shop => {
  const remote = simulateAmazonPay({ arrival: 'at-once', ...options });
  const heard: string[] = [];
  const listen = (name: string) => (given?: unknown) => {
    const detail =
      callbackIn(given, 'getErrorCode')?.() ?? callbackIn(given, 'getAmazonOrderReferenceId')?.();
    heard.push(detail === undefined ? name : `${name} ${String(detail)}`);
  };
  return {
    remote,
    heard,
    listen,
    widget: (kind, container, more = {}) => {
      const made = payments().Widgets[kind]({
        sellerId: 'A1SELLER',
        design: { designMode: 'responsive' },
        onReady: listen(`${container} ready`),
        onAddressSelect: listen(`${container} selected`),
        onPaymentSelect: listen(`${container} selected`),
        onError: listen(`${container} error`),
        ...more,
      });
      return callbackIn(made, 'bind')?.(container);
    },
    signIn: () =>
      new Promise((resolve) => {
        login().setClientId('client');
        const request = login().authorize({ scope: 'profile payments:widget', interactive: 'always' });
        request.onComplete((answer: { readonly access_token: string }) => resolve(answer.access_token));
        remote.signIn();
      }),
  };
};

/** Gives each test a fresh page with the containers that the shop draws into. */
export const withContainers = (): void => {
  beforeEach(() => {
    document.body.innerHTML =
      '<div id="button"></div><div id="address" style="height:260px"></div><div id="wallet" style="height:260px"></div>';
  });
  afterEach(() => document.body.replaceChildren());
};
