/**
 * What became of a case: the promise was kept, or it does not apply, because the backend does not declare what it is
 * about.
 */
export type ContractResult = 'kept' | 'not-declared';

/**
 * One promise of a port, for any test runner: `for (const { name, run } of cases) it(name, run)`. `run` rejects with
 * `ContractBroken` when the promise is not kept.
 */
export type ContractCase = { readonly name: string; readonly run: () => Promise<ContractResult> };

/** A promise of a port is not kept; the message says which, what came instead, and what to change. */
export class ContractBroken extends Error {
  override readonly name = 'ContractBroken';
}

/** What a case is played in. It is made anew for each case and closed after it. */
export type World = { readonly close?: () => void | Promise<void> };

/** How a promise is put to the test, and what the author of a port that breaks it has to change. */
export type Promised<W> = {
  readonly play: (world: W) => Promise<void>;
  readonly mend: string;
  /** Whether what the port declares includes this. Left out: always. */
  readonly appliesTo?: (world: W) => boolean;
};

/** Promises by their names. */
export type Promises<W> = Readonly<Record<string, Promised<W>>>;

const withAdvice = (error: unknown, mend: string): unknown =>
  error instanceof ContractBroken
    ? new ContractBroken(`${error.message}\nWhat to change: ${mend}`, { cause: error })
    : error;

/** Makes cases of promises, each in a world of its own. */
export const casesOf = <W extends World>(
  newWorld: () => W | Promise<W>,
  promises: Promises<W>,
): readonly ContractCase[] =>
  Object.entries(promises).map(([name, { play, mend, appliesTo = () => true }]) => ({
    name,
    run: async () => {
      const world = await newWorld();
      try {
        if (!appliesTo(world)) return 'not-declared';
        await play(world);
        return 'kept';
      } catch (error) {
        throw withAdvice(error, mend);
      } finally {
        await world.close?.();
      }
    },
  }));
