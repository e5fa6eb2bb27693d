/** Work that is done again and again, one at a time. */
export type Repeating = {
  /** Starts no further round, and resolves when the last one has ended. */
  readonly stop: () => Promise<void>;
};

/** Does `work` after each pause, counted from the end of the round before. `work` must not reject. */
export const repeat = (pause: number, work: () => Promise<void>): Repeating => {
  let stopped = false;
  let round = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const schedule = (): void => {
    timer = setTimeout(() => {
      round = work().then(() => {
        if (!stopped) schedule();
      });
    }, pause);
  };
  schedule();
  return {
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      return round;
    },
  };
};
