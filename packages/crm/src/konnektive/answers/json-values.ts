import { fromDecimal, type Money } from '@landerpay/checkout';

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text, or a number written as one: the CRM answers ids as either. */
export const readText = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value === '' ? undefined : value;
  return Number.isSafeInteger(value) ? String(value) : undefined;
};

/** A whole number from 1 upwards, or the digits of one. */
export const readCount = (value: unknown): number | undefined => {
  const digits = readText(value);
  return digits !== undefined && /^[1-9]\d{0,8}$/.test(digits) ? Number(digits) : undefined;
};

/** `"49.00"` or `49`; never a negative amount, nor one that cannot be held exactly. */
export const readMoney = (value: unknown, currency: string): Money | undefined => {
  const written = typeof value === 'number' ? String(value) : value;
  const money = typeof written === 'string' ? fromDecimal(written, currency) : undefined;
  return money !== undefined && money.amount >= 0 && Number.isSafeInteger(money.amount) ? money : undefined;
};

/** An ISO 4217 code by its form. */
export const readCurrency = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[A-Z]{3}$/.test(value) ? value : undefined;

/** The day of `2026-02-01` or `2026-02-01 03:04:05`, if there is such a day. */
export const readDate = (value: unknown): string | undefined => {
  const day = typeof value === 'string' ? /^(\d{4}-\d{2}-\d{2})(?: |$)/.exec(value)?.[1] : undefined;
  const time = day === undefined ? Number.NaN : Date.parse(day);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? undefined : day;
};
