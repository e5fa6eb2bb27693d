/** What look-ups were answered, so that a replica that lags behind can say it again. */
export const createLaggingLookUps = () => {
  const answered = new Map<string, { readonly at: number; readonly text: string }>();
  return {
    note: (order: string, text: string): void => {
      answered.set(order, { at: Date.now(), text });
    },
    /** What was answered before, if that is not longer ago than the replica lags behind. */
    before: (order: string, lag: number): string | null => {
      const last = answered.get(order);
      return last !== undefined && Date.now() - last.at <= lag ? last.text : null;
    },
  };
};
