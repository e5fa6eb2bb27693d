import { type OrderId, parseOrderId } from './order.js';

/** Makes the ids that the CRM gives out. */
export type NewIds = {
  /** Ten upper-case hexadecimal digits: purchases and transactions. */
  readonly hexadecimal: () => string;
  readonly orderId: (isTaken: (orderId: OrderId) => boolean) => OrderId;
};

export const newIds = (random: () => number): NewIds => {
  const hexadecimal = (): string =>
    Array.from({ length: 10 }, () => Math.floor(random() * 16).toString(16))
      .join('')
      .toUpperCase();

  const orderId = (isTaken: (orderId: OrderId) => boolean): OrderId => {
    for (;;) {
      const made = parseOrderId(hexadecimal());
      if (made !== null && !isTaken(made)) return made;
    }
  };

  return { hexadecimal, orderId };
};
