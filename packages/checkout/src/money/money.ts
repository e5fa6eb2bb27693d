/** An amount in the currency's smallest unit (cents, or whole yen) and its ISO 4217 code. Never a float. */
export type Money = { readonly amount: number; readonly currency: string };

/** How many digits a currency has behind the point: 2 for USD, 0 for JPY. */
export const fractionDigits = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/**
 * Writes money as CRMs want it: `{ amount: 5395, currency: 'USD' }` → `'53.95'`. An amount that is no whole number, or too
 * large to be held exactly, is a programming error and throws a `RangeError`.
 */
export const toDecimal = ({ amount, currency }: Money): string => {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`${amount} is no amount of ${currency}.`);
  const digits = fractionDigits(currency);
  const text = String(Math.abs(amount)).padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  return `${amount < 0 ? '-' : ''}${digits === 0 ? whole : `${whole}.${text.slice(-digits)}`}`;
};

/** Reads a decimal string exactly; `undefined` when it is no number or has more digits than the currency has. */
export const fromDecimal = (text: string, currency: string): Money | undefined => {
  const parts = /^(-?)(\d{1,12})(?:\.(\d+))?$/.exec(text);
  if (parts === null) return undefined;
  const [, sign, whole = '', fraction = ''] = parts;
  const digits = fractionDigits(currency);
  const kept = fraction.slice(0, digits).padEnd(digits, '0');
  if (/[^0]/.test(fraction.slice(digits))) return undefined;
  const amount = Number(`${whole}${kept}`);
  return { amount: sign === '-' && amount !== 0 ? -amount : amount, currency };
};

/** Adds amounts of one currency. Mixing currencies is a programming error and throws a `RangeError`. */
export const sum = (currency: string, parts: readonly Money[]): Money => ({
  currency,
  amount: parts.reduce((total, part) => {
    if (part.currency !== currency) throw new RangeError(`${part.currency} cannot be added to ${currency}.`);
    return total + part.amount;
  }, 0),
});
