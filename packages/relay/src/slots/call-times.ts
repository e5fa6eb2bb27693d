/** How much the last call counts in the average; the rest is what was before. */
const weight = 0.2;

/** What calls to the CRM take at present, in milliseconds. */
export type CallTimes = {
  readonly begin: (now: number) => (now: number) => void;
  /** An average of the last calls, or what the open ones have taken already where that is more: a CRM may hang. */
  readonly usual: (now: number) => number;
};

export const createCallTimes = (): CallTimes => {
  const begun = new Set<{ readonly at: number }>();
  let average: number | null = null;
  return {
    begin: (at) => {
      const call = { at };
      begun.add(call);
      return (now) => {
        begun.delete(call);
        const took = now - call.at;
        average = average === null ? took : average + weight * (took - average);
      };
    },
    usual: (now) => {
      const open = [...begun].reduce((sum, { at }) => sum + (now - at), 0) / Math.max(1, begun.size);
      return Math.max(average ?? 0, open);
    },
  };
};
