/** An amount of money, held in ten-thousandths of the currency's unit so that prices with four decimals add up exactly. */
export type Amount = { readonly tenThousandths: number };

export const nothing: Amount = { tenThousandths: 0 };

const decimal = /^(\d{1,9})(?:\.(\d{1,4}))?$/;

/** Reads `49`, `49.5` or `49.0025`; anything else (a sign, a comma, five decimals) is `null`. */
export const parseAmount = (text: string): Amount | null => {
  const [, whole, fraction = ''] = decimal.exec(text) ?? [];
  if (whole === undefined) return null;
  return { tenThousandths: Number(whole) * 10_000 + Number(fraction.padEnd(4, '0')) };
};

export const add = (...amounts: readonly Amount[]): Amount => ({
  tenThousandths: amounts.reduce((sum, amount) => sum + amount.tenThousandths, 0),
});

/** The difference, `nothing` where more would be taken away than there is. */
export const subtract = (amount: Amount, less: Amount): Amount => ({
  tenThousandths: Math.max(0, amount.tenThousandths - less.tenThousandths),
});

export const isNothing = (amount: Amount): boolean => amount.tenThousandths === 0;

export const exceeds = (amount: Amount, limit: Amount): boolean =>
  amount.tenThousandths > limit.tenThousandths;

export const times = (amount: Amount, quantity: number): Amount => ({
  tenThousandths: amount.tenThousandths * quantity,
});

const centsHalfUp = (amount: Amount): number => Math.floor((amount.tenThousandths + 50) / 100);

/** The CRM's way to write money: a decimal string with two places, rounded half up. */
export const formatAmount = (amount: Amount): string => {
  const digits = String(centsHalfUp(amount)).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** `order/query` writes the money of an item as a number. */
export const amountAsNumber = (amount: Amount): number => centsHalfUp(amount) / 100;
