import { SimulatorMisuse } from '../../misuse/simulator-misuse.js';
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
    for (let attempt = 0; attempt < 100; attempt += 1) {
      const made = parseOrderId(hexadecimal());
      if (made !== null && !isTaken(made)) return made;
    }
    throw new SimulatorMisuse('The option `random` gives the same numbers again and again: let it vary.');
  };

  return { hexadecimal, orderId };
};
