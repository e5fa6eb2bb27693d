/** The stand-in's time: the injected one, moved by tests. */
export type Clock = {
  readonly now: () => number;
  readonly advance: (milliseconds: number) => void;
  readonly set: (epochMs: number) => void;
  readonly reset: () => void;
  /** By how many milliseconds it was moved. */
  readonly movedBy: () => number;
};

export const movableClock = (source: () => number): Clock => {
  let offset = 0;
  return {
    now: () => source() + offset,
    advance: (milliseconds) => {
      offset += milliseconds;
    },
    set: (epochMs) => {
      offset = epochMs - source();
    },
    reset: () => {
      offset = 0;
    },
    movedBy: () => offset,
  };
};
