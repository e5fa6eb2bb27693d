/** Taken when this file is loaded: a test may put timers of its own in their place later. */
const { setTimeout: realTimeout } = globalThis;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    realTimeout(resolve, milliseconds);
  });

/** Lets everything run that waits for its turn, such as a rendering of React's. */
export const nextTurn = (): Promise<void> => pause(0);

/** Milliseconds between looks. */
const lookEvery = 10;

/** Looks again and again, for about so many milliseconds; gives what was found, or undefined. */
export const lookFor = async <Found>(
  look: () => Found | undefined,
  milliseconds: number,
): Promise<Found | undefined> => {
  for (let looks = Math.ceil(milliseconds / lookEvery); looks > 0; looks -= 1) {
    const found = look();
    if (found !== undefined) return found;
    await pause(lookEvery);
  }
  return look();
};
