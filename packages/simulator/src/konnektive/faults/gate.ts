import { DroppedConnection } from './dropped-connection.js';
import type { Wait } from './plan.js';

/** Where held and delayed calls wait. */
export type Gate = {
  readonly wait: (wait: Wait) => Promise<void>;
  /** Lets every waiting call go on. */
  readonly release: () => void;
  /** Cuts every waiting call. */
  readonly cut: () => void;
  readonly waiting: () => number;
  /** Resolves as soon as that many calls wait. */
  readonly untilWaiting: (count: number) => Promise<void>;
};

type Caller = { readonly goOn: () => void; readonly fail: (reason: Error) => void };
type Observer = { readonly count: number; readonly tell: () => void };

export const newGate = (): Gate => {
  const callers = new Set<Caller>();
  const observers = new Set<Observer>();

  const tellObservers = (): void => {
    for (const observer of observers) {
      if (callers.size < observer.count) continue;
      observers.delete(observer);
      observer.tell();
    }
  };

  const untilReleased = (milliseconds: number | null): Promise<void> =>
    new Promise((resolve, reject) => {
      const leave = (settle: () => void) => () => {
        clearTimeout(timer);
        callers.delete(caller);
        settle();
      };
      const caller: Caller = { goOn: leave(resolve), fail: (reason) => leave(() => reject(reason))() };
      const timer = milliseconds === null ? undefined : setTimeout(caller.goOn, milliseconds);
      callers.add(caller);
      tellObservers();
    });

  return {
    wait: async (wait) => {
      switch (wait.kind) {
        case 'none':
          return;
        case 'hold':
          return untilReleased(null);
        case 'delay':
          return untilReleased(wait.milliseconds);
        default:
          return wait satisfies never;
      }
    },
    release: () => {
      for (const caller of callers) caller.goOn();
    },
    cut: () => {
      for (const caller of callers) caller.fail(new DroppedConnection());
    },
    waiting: () => callers.size,
    untilWaiting: (count) =>
      new Promise((tell) => {
        observers.add({ count, tell });
        tellObservers();
      }),
  };
};
