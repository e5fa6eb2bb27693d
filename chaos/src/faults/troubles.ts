import { pause } from '../plans/pause.js';
import { type Chance, chanceOf } from '../plans/seeded.js';

/** Something that breaks and is mended again. */
export type Trouble = { readonly name: string; readonly happen: (chance: Chance) => Promise<void> };

/** Lets troubles happen one after the other until it is stopped; nothing is broken after that. */
export const startTroubles = (
  troubles: readonly Trouble[],
  seed: number,
): { readonly counts: () => Readonly<Record<string, number>>; readonly stop: () => Promise<void> } => {
  const chance = chanceOf(seed, 'troubles');
  const counts: Record<string, number> = {};
  let isOver = false;
  const run = async (): Promise<void> => {
    let turn = 0;
    while (!isOver) {
      await pause(chance.between(200, 600));
      const trouble = troubles[turn % Math.max(1, troubles.length)];
      if (isOver || trouble === undefined) continue;
      turn += 1;
      await trouble.happen(chance);
      counts[trouble.name] = (counts[trouble.name] ?? 0) + 1;
    }
  };
  const running = run();
  return {
    counts: () => counts,
    stop: () => {
      isOver = true;
      return running;
    },
  };
};
