import * as v from 'valibot';
import { exactly } from '../../misuse/exactly.js';
import type { Randomness } from '../world/randomness.js';
import type { WorldOptions } from '../world/world.js';
import { buyersSchema } from './buyers-schema.js';
import { type EntriesOf, functionOf, listOfTexts } from './entries.js';

/** Options of simulated Amazon, wherever it runs. */
export const worldEntries = {
  buyers: v.optional(buyersSchema),
  now: v.optional(functionOf('it gives milliseconds since 1970')),
  randomness: v.optional(
    exactly({
      digits: functionOf('it gives so many digits'),
      tokenText: functionOf('it gives so many letters and digits'),
    } satisfies EntriesOf<Randomness>),
  ),
  sellerIds: listOfTexts,
  suspendedSellerIds: listOfTexts,
} satisfies EntriesOf<WorldOptions>;
