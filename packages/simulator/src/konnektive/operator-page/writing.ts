/** `53.95 USD`. */
export const money = (amount: string, currency: string | null): string =>
  `${amount} ${currency ?? ''}`.trim();

/** `2026-01-02 08:04:05 UTC`, of a time in ISO 8601. */
export const moment = (at: string): string => `${at.slice(0, 19).replace('T', ' ')} UTC`;

/** `1 order`, `2 orders`. */
export const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
