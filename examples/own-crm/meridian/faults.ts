/**
 * What happens to a call of Meridian.
 *
 * - `lost-before`, `lost-after`: the connection breaks before or after Meridian has done what it was asked.
 * - `held`: the call waits, with nothing done, until `release()`.
 * - `review`: a person looks at the sale before it counts as complete.
 * - an answer: something between the caller and Meridian answers this, and nothing is done.
 */
export type MeridianFault =
  | 'lost-before'
  | 'lost-after'
  | 'held'
  | 'review'
  | { readonly status: number; readonly body: string };

/** The connection broke; a server cuts it, and a caller in the same process sees what `fetch` would throw. */
export class ConnectionBroken extends TypeError {
  override readonly name = 'TypeError';
  constructor() {
    super('fetch failed', {
      cause: Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' }),
    });
  }
}

/** What a call is for. */
export type CallKind = 'sale' | 'search';

type Planned = { readonly on: CallKind | 'any'; readonly fault: MeridianFault };

/** Plans of what happens to the next calls, each of some kind, in turn. */
export const createFaults = () => {
  let planned: readonly Planned[] = [];
  let release = (): void => {};
  let arrived = (): void => {};
  let held = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  return {
    /** What happens to the next call of this kind. */
    next: (fault: MeridianFault, on: CallKind | 'any' = 'any'): void => {
      planned = [...planned, { on, fault }];
    },
    take: (kind: CallKind): MeridianFault | undefined => {
      const taken = planned.find(({ on }) => on === 'any' || on === kind);
      planned = planned.filter((one) => one !== taken);
      return taken?.fault;
    },
    hold: async (): Promise<void> => {
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      arrived();
      await released;
    },
    /** Resolves when a call is held. */
    untilHeld: (): Promise<void> => held,
    /** Lets the call go on that is held. */
    release: (): void => {
      held = new Promise<void>((resolve) => {
        arrived = resolve;
      });
      release();
    },
  };
};

export type Faults = ReturnType<typeof createFaults>;
