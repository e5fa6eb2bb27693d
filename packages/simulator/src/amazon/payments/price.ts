import { textIn } from '../foreign-values.js';
import { ledgerCurrency, type Marketplace } from '../world/marketplace.js';
import type { Price, Reference } from '../world/references.js';
import { type OperationAnswer, refuse } from './answers.js';

/** As many decimal places as the currency has (developer.amazon.com, Price). */
const patternOf = (currency: string): RegExp => (currency === 'JPY' ? /^\d+$/ : /^\d+\.\d\d$/);

/** Whether a text is an amount of money in a currency, and more than nothing. */
export const isAmount = (text: string, currency: string): boolean =>
  patternOf(currency).test(text) && Number(text) > 0;

export const readPrice = (body: unknown): Price | undefined => {
  const amount = textIn(body, 'amount');
  const currency = textIn(body, 'currency');
  return /^[A-Z]{3}$/.test(currency) && isAmount(amount, currency) ? { amount, currency } : undefined;
};

export const priceMissing = (): OperationAnswer =>
  refuse(
    'InvalidParameterValue',
    'amount is a text such as "53.95" and more than nothing, whole for yen ("1500"); currency is one such as "USD".',
  );

/** Hundredths, to reckon with. */
export const cents = (amount: string): number => Math.round(Number(amount) * 100);

const takesOtherCurrencies = ({ region }: Marketplace): boolean => region === 'uk' || region === 'eu';

/**
 * The one currency that a reference can be charged in: the region's own, or in Europe the presentment currency that the
 * Wallet was drawn with (developer.amazon.com, multi-currency).
 */
export const currencyOf = ({ marketplace, presentmentCurrency }: Reference): string =>
  takesOtherCurrencies(marketplace)
    ? (presentmentCurrency ?? ledgerCurrency(marketplace))
    : ledgerCurrency(marketplace);
