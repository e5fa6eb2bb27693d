// What became of each order, by the reference that it was placed with. A real shop keeps this in its database.
const orders = new Map();

const orderOf = (reference) => {
  if (!orders.has(reference)) orders.set(reference, { attempt: 1, running: null, answer: null });
  return orders.get(reference);
};

/**
 * Carries an order out, however often it arrives: one at a time, and none that is over. `carryOut` is told which attempt
 * it is. After a decline the next is another attempt; one whose end nobody knows is repeated as the same.
 */
export const carryOutOnce = (reference, carryOut) => {
  const order = orderOf(reference);
  if (order.answer?.isOver) return order.answer;
  if (order.running) return order.running;
  const finish = async () => {
    try {
      order.answer = await carryOut(order.attempt);
      order.attempt += 1;
      return order.answer;
    } finally {
      order.running = null;
    }
  };
  order.answer = null;
  order.running = finish();
  return order.running;
};

const unknown = { sentence: 'The shop knows of no such order. You can place it now.', isOver: false };

/** What has become of an order, without placing it: waits for one that is under way. */
export const lookUp = (reference) => {
  const order = orders.get(reference);
  return order?.running ?? order?.answer ?? unknown;
};
