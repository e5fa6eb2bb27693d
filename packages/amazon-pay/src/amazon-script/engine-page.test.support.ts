import { afterEach, beforeEach } from 'vitest';
import { type AmazonPay, createAmazonPay } from '../amazon-pay.js';
import type { Clock } from '../clock/clock.js';
import type { Region } from '../hosts/hosts.js';
import { type AmazonDouble, amazonDouble } from './amazon-double.test.support.js';

export type EnginePage = {
  readonly double: AmazonDouble;
  /** What a handle is bound to. */
  readonly parent: HTMLElement;
  readonly engine: (region?: Region, clock?: Clock) => AmazonPay;
  /** The options of the widget that was drawn last. */
  readonly newest: () => AmazonDouble['widgets'][number]['options'];
};

/** A page on which a double of Amazon's script has run; fresh for each test. */
export const enginePage = (): (() => EnginePage) => {
  let page: EnginePage;
  beforeEach(() => {
    const double = amazonDouble();
    Reflect.set(window, 'OffAmazonPayments', double.amazon.payments);
    Reflect.set(window, 'amazon', { Login: double.amazon.login });
    page = {
      double,
      parent: document.body.appendChild(document.createElement('section')),
      engine: (region = 'us', clock = undefined) =>
        createAmazonPay({ environment: 'sandbox', region, sellerId: 'S', clientId: 'C', clock }),
      newest: () => {
        const widget = double.widgets.at(-1);
        if (widget === undefined) throw new Error('nothing was drawn');
        return widget.options;
      },
    };
  });
  afterEach(() => page.parent.remove());
  return () => page;
};

/** Handles draw at the end of the turn. */
export const drawn = (): Promise<void> => Promise.resolve();

export const amazonError = (code: string) => ({
  getErrorCode: () => code,
  getErrorMessage: () => 'Amazon says so.',
});

export const orderReference = (id: string) => ({ getAmazonOrderReferenceId: () => id });
export const billingAgreement = (id: string) => ({ getAmazonBillingAgreementId: () => id });
