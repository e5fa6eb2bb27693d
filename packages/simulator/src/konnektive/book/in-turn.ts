import type { OrderId } from './order.js';

/** Does the work on an order when all earlier work on it is done, however that ended. */
export type InTurn = <Result>(orderId: OrderId, work: () => Promise<Result>) => Promise<Result>;

export const ordersInTurn = (): InTurn => {
  const last = new Map<OrderId, Promise<unknown>>();
  return (orderId, work) => {
    const done = (last.get(orderId) ?? Promise.resolve()).then(work, work);
    last.set(orderId, done);
    return done;
  };
};
