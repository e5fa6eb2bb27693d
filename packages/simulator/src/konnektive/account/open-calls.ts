/** Counts the calls of an account that are still being answered. */
export type OpenCalls = {
  /** Lets a call in and gives what ends it; `null` when there are as many as the account may have. */
  readonly enter: () => (() => void) | null;
};

export const countOpenCalls = (atOnce: number): OpenCalls => {
  let open = 0;
  return {
    enter: () => {
      if (open >= atOnce) return null;
      open += 1;
      return () => {
        open -= 1;
      };
    },
  };
};
