// An answer of the shop's server can be lost on its way. Then nobody here knows whether money was taken, so nothing is
// sent again: the server is asked what became of the order, also after a reload.

/** The server's answer; undefined where it is lost or the server has failed. */
const askShop = async (path, order) => {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(order),
      signal: AbortSignal.timeout(30_000),
    });
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
};

/** The order that this tab has sent to `path` without having heard what became of it, or null. */
window.unknownOrder = (path) => JSON.parse(sessionStorage.getItem(path) ?? 'null');

/** Asks what became of that order; undefined while it is not known. */
window.lookUpOrder = async (path) => {
  const answer = await askShop(`${path}/look-up`, unknownOrder(path));
  if (answer !== undefined) sessionStorage.removeItem(path);
  return answer;
};

/** Sends an order once; undefined while it is not known what became of it. */
window.placeOrder = async (path, order) => {
  sessionStorage.setItem(path, JSON.stringify(order));
  const answer = await askShop(path, order);
  if (answer === undefined) return lookUpOrder(path);
  sessionStorage.removeItem(path);
  return answer;
};
