/**
 * One promise of a port, for any test runner: `for (const { name, run } of cases) it(name, run)`. `run` rejects with
 * `ContractBroken` when the promise is not kept.
 */
export type ContractCase = { readonly name: string; readonly run: () => Promise<void> };

/** A promise of a port is not kept; the message says which, and what came instead. */
export class ContractBroken extends Error {
  override readonly name = 'ContractBroken';
}

/** What a case is played in. It is made anew for each case and closed after it. */
export type World = { readonly close?: () => void | Promise<void> };

/** Makes cases of plays, each in a world of its own. */
export const casesOf = <W extends World>(
  newWorld: () => W | Promise<W>,
  plays: Readonly<Record<string, (world: W) => Promise<void>>>,
): readonly ContractCase[] =>
  Object.entries(plays).map(([name, play]) => ({
    name,
    run: async () => {
      const world = await newWorld();
      try {
        await play(world);
      } finally {
        await world.close?.();
      }
    },
  }));
