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

/** A check that knows better than its case what to change. */
export class CheckBroken extends ContractBroken {
  readonly mend: string;
  constructor(sentence: string, mend: string) {
    super(sentence);
    this.mend = mend;
  }
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

const thrownAdvice =
  'Look in the stack of the cause who threw. A port answers as its type says, and throws nothing but what that names; ' +
  'catch it there. If your world threw it, mend the world.';

const sentenceOf = (error: unknown): string => {
  if (error instanceof ContractBroken) return error.message;
  return `The case ended in an error. Came: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`;
};

const adviceOf = (error: unknown, mend: string): string => {
  if (error instanceof CheckBroken) return error.mend;
  return error instanceof ContractBroken ? mend : `${thrownAdvice} And: ${mend}`;
};

const withAdvice = (name: string, error: unknown, mend: string): ContractBroken =>
  new ContractBroken(`Not kept: ${name}.\n${sentenceOf(error)}\nWhat to change: ${adviceOf(error, mend)}`, {
    cause: error,
  });

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
        throw withAdvice(name, error, mend);
      } finally {
        await world.close?.();
      }
    },
  }));
