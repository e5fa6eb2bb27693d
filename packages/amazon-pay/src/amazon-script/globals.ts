import type { OffAmazonPayments } from './documented/off-amazon-payments.js';
import { amazonWindow } from './documented/window.js';
import type { AmazonLogin } from './login.js';
import type { AmazonPayments } from './payments.js';

/** The parts of Amazon's two globals in use, both there and usable. */
export type AmazonScript = { readonly login: AmazonLogin; readonly payments: AmazonPayments };

const isUsable = (payments: Partial<OffAmazonPayments> | undefined): payments is OffAmazonPayments =>
  !!payments?.Button && !!payments.Widgets;

export const findLogin = (): AmazonLogin | undefined => amazonWindow().amazon?.Login;

/** Undefined until both parts are there: one without the other is of no use to anyone. */
export const findAmazonScript = (): AmazonScript | undefined => {
  const login = findLogin();
  const payments = amazonWindow().OffAmazonPayments;
  return login && isUsable(payments) ? { login, payments } : undefined;
};
