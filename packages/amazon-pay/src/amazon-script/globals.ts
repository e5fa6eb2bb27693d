import type { AmazonLogin } from './login.js';
import type { OffAmazonPayments } from './payments.js';
import { property } from './property.js';

/** Amazon's two globals, both there and usable. */
export type AmazonScript = { readonly login: AmazonLogin; readonly payments: OffAmazonPayments };

const isFunction = (value: unknown): boolean => typeof value === 'function';

const isLogin = (value: unknown): value is AmazonLogin => isFunction(property(value, 'authorize'));

const isPayments = (value: unknown): value is OffAmazonPayments =>
  isFunction(property(value, 'Button')) && isFunction(property(property(value, 'Widgets'), 'Wallet'));

export const findLogin = (): AmazonLogin | undefined => {
  const login = property(property(window, 'amazon'), 'Login');
  return isLogin(login) ? login : undefined;
};

/** Undefined until both parts are there: between them, the script is of no use to anyone. */
export const findAmazonScript = (): AmazonScript | undefined => {
  const login = findLogin();
  const payments = property(window, 'OffAmazonPayments');
  return login !== undefined && isPayments(payments) ? { login, payments } : undefined;
};
