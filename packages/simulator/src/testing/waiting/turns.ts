/** Taken when this file is loaded: a test may put timers of its own in their place later. */
const { setTimeout: realTimeout } = globalThis;
const realNow = performance.now.bind(performance);

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    realTimeout(resolve, milliseconds);
  });

/** Lets everything run that waits for its turn, such as a rendering of React's. */
export const nextTurn = (): Promise<void> => pause(0);

/** Milliseconds between looks. */
const lookEvery = 10;

/** Looks again and again until so many milliseconds have passed; gives what was found, or undefined. */
export const lookFor = async <Found>(
  look: () => Found | undefined | Promise<Found | undefined>,
  milliseconds: number,
  now: () => number = realNow,
): Promise<Found | undefined> => {
  const end = now() + milliseconds;
  for (;;) {
    const isOver = now() >= end;
    const found = await look();
    if (found !== undefined || isOver) return found;
    await pause(lookEvery);
  }
};
