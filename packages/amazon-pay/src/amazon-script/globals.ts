import type { AmazonLogin } from './login.js';
import type { OffAmazonPayments } from './payments.js';

/** Amazon's two globals, both there and usable. */
export type AmazonScript = { readonly login: AmazonLogin; readonly payments: OffAmazonPayments };

/** What `window` may hold at any time before, while and after Amazon's script runs. */
type AmazonPage = Pick<Window, 'document'> & {
  readonly amazon?: { readonly Login?: AmazonLogin };
  readonly OffAmazonPayments?: Partial<OffAmazonPayments>;
};

const isUsable = (payments: Partial<OffAmazonPayments> | undefined): payments is OffAmazonPayments =>
  !!payments?.Button && !!payments.Widgets;

export const findLogin = (): AmazonLogin | undefined => {
  const page: AmazonPage = window;
  return page.amazon?.Login;
};

/** Undefined until both parts are there: one without the other is of no use to anyone. */
export const findAmazonScript = (): AmazonScript | undefined => {
  const page: AmazonPage = window;
  const login = findLogin();
  const payments = page.OffAmazonPayments;
  return login && isUsable(payments) ? { login, payments } : undefined;
};
