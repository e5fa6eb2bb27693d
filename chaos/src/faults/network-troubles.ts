import { pause } from '../plans/pause.js';
import type { Trouble } from './troubles.js';
import type { Wire } from './wire.js';

/** Connections are cut, or nobody can be reached for a moment. */
export const networkTroubles = (name: string, wire: Wire): readonly Trouble[] => [
  { name: `${name}: connections cut`, happen: async () => wire.cut() },
  {
    name: `${name}: unreachable`,
    happen: async (chance) => {
      await wire.down();
      await pause(chance.between(20, 200));
      await wire.up();
    },
  },
];
