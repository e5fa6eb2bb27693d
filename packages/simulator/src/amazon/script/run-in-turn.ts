/** Runs all, also when one throws; the exception goes on to the page as if nothing had caught it. */
export const runInTurn = (callbacks: readonly (() => unknown)[]): void => {
  const [first, ...rest] = callbacks;
  if (first === undefined) return;
  try {
    first();
  } finally {
    runInTurn(rest);
  }
};
