/** What was opened, to be closed in the opposite order. */
export type Closing = {
  readonly later: (close: () => Promise<void>) => void;
  readonly now: () => Promise<void>;
};

export const createClosing = (): Closing => {
  const closers: (() => Promise<void>)[] = [];
  return {
    later: (close) => void closers.push(close),
    now: async () => {
      for (let close = closers.pop(); close !== undefined; close = closers.pop()) await close();
    },
  };
};
