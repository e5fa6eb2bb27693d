/** What tests do to the network. */
export type NetworkControls = Omit<Network, 'pass' | 'isSlow'>;

/** How fast what Amazon sends to the buyer's browser arrives: script, sign-in and widgets. */
export type Network = {
  /** Waits as long as the network is slow; not at all on a fast one. */
  readonly pass: () => Promise<void>;
  readonly isSlow: () => boolean;
  /** From now on everything takes so many milliseconds. */
  readonly delay: (milliseconds: number) => void;
  /** From now on everything waits until it is released. */
  readonly hold: () => void;
  /** Lets everything that waits go on; what comes later waits as before. */
  readonly letPass: () => void;
  /** Lets everything that waits go on, and what comes later pass at once. */
  readonly release: () => void;
  /** Resolves as soon as so many things wait. */
  readonly untilWaiting: (count?: number) => Promise<void>;
};

type Speed = { readonly is: 'fast' } | { readonly is: 'held' } | { readonly is: 'slow'; readonly by: number };

type Observer = { readonly count: number; readonly tell: () => void };

export const createNetwork = (): Network => {
  let speed: Speed = { is: 'fast' };
  const waiting = new Set<() => void>();
  const observers = new Set<Observer>();

  const tellObservers = (): void => {
    for (const observer of observers) {
      if (waiting.size < observer.count) continue;
      observers.delete(observer);
      observer.tell();
    }
  };

  const wait = (milliseconds: number | undefined): Promise<void> =>
    new Promise((resolve) => {
      const goOn = (): void => {
        clearTimeout(timer);
        waiting.delete(goOn);
        resolve();
      };
      const timer = milliseconds === undefined ? undefined : setTimeout(goOn, milliseconds);
      waiting.add(goOn);
      tellObservers();
    });

  const letPass = (): void => {
    for (const goOn of [...waiting]) goOn();
  };

  return {
    pass: async () => {
      if (speed.is !== 'fast') await wait(speed.is === 'slow' ? speed.by : undefined);
    },
    isSlow: () => speed.is !== 'fast',
    delay: (milliseconds) => {
      speed = { is: 'slow', by: milliseconds };
    },
    hold: () => {
      speed = { is: 'held' };
    },
    letPass,
    release: () => {
      speed = { is: 'fast' };
      letPass();
    },
    untilWaiting: (count = 1) =>
      new Promise((tell) => {
        observers.add({ count, tell });
        tellObservers();
      }),
  };
};
