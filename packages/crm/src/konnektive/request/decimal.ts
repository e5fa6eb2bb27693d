import { type Money, toDecimal } from '@landerpay/checkout';

const isPrice = ({ amount, currency }: Money): boolean =>
  Number.isSafeInteger(amount) && amount >= 0 && /^[A-Z]{3}$/.test(currency);

/** Money as the CRM wants it. Of what is no price nothing is left: a check refuses what is no decimal. */
export const decimal = (money: Money): string => (isPrice(money) ? toDecimal(money) : '');
