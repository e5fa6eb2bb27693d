/** Milliseconds between tries. */
const tryEvery = 50;

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, tryEvery);
  });

/** Looks until something is found or the time is over. */
export const find = async <Found>(
  look: () => Found | undefined | Promise<Found | undefined>,
  milliseconds: number,
): Promise<Found | undefined> => {
  const end = Date.now() + milliseconds;
  for (;;) {
    const found = await look();
    if (found !== undefined || Date.now() >= end) return found;
    await pause();
  }
};
