import { type Money, toDecimal } from '@landerpay/checkout';
import type { Time } from '../../ledger/attempt.js';

/** `53.95 USD`. */
export const writtenMoney = (money: Money): string => `${toDecimal(money)} ${money.currency}`;

/** `2026-11-24 19:12:01 UTC`. */
export const writtenTime = (time: Time): string =>
  `${new Date(time).toISOString().slice(0, 19).replace('T', ' ')} UTC`;

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long ago, in one unit: `45 s`, `12 min`, `5 h`, `3 d`. */
export const writtenAge = (milliseconds: number): string => {
  if (milliseconds < minute) return `${Math.max(0, Math.floor(milliseconds / 1_000))} s`;
  if (milliseconds < hour) return `${Math.floor(milliseconds / minute)} min`;
  if (milliseconds < day) return `${Math.floor(milliseconds / hour)} h`;
  return `${Math.floor(milliseconds / day)} d`;
};

/** Sums by currency: `107.90 USD, 20.00 EUR`; `nothing` where there is nothing. */
export const writtenSums = (all: readonly Money[]): string => {
  const sums = new Map<string, number>();
  for (const { amount, currency } of all) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  const texts = [...sums].map(([currency, amount]) => writtenMoney({ currency, amount }));
  return texts.length === 0 ? 'nothing' : texts.join(', ');
};
