import * as v from 'valibot';
import { exactly, oneWordOf } from '../../misuse/exactly.js';
import { parseOrExplain } from '../../misuse/parse-or-explain.js';
import type { SimulateAmazonPayOptions } from '../in-page/simulate-amazon-pay.js';
import { environments, type Marketplace, regions } from '../world/marketplace.js';
import { type EntriesOf, functionOf } from './entries.js';
import { variantEntries } from './variant-entries.js';
import { worldEntries } from './world-entries.js';

const inPageSchema = exactly({
  ...worldEntries,
  ...variantEntries,
  arrival: v.optional(oneWordOf(['script-tag', 'at-once'])),
  marketplace: v.optional(
    exactly({
      region: oneWordOf(regions),
      environment: oneWordOf(environments),
    } satisfies EntriesOf<Marketplace>),
  ),
  navigate: v.optional(functionOf('it gets the address to go to')),
} satisfies EntriesOf<SimulateAmazonPayOptions>);

/** Throws a SimulatorMisuse with a sentence that says which option is wrong and what to write. */
export const checkInPageOptions = (options: SimulateAmazonPayOptions): void => {
  parseOrExplain('An option of simulated Amazon', inPageSchema, options);
};
