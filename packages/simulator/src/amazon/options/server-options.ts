import * as v from 'valibot';
import { exactly } from '../../misuse/exactly.js';
import { parseOrExplain } from '../../misuse/parse-or-explain.js';
import type { AmazonSimulatorOptions } from '../server/simulator.js';
import type { StartAmazonSimulatorOptions } from '../server/start.js';
import { type EntriesOf, filledText, listOfTexts, origins } from './entries.js';
import { variantEntries } from './variant-entries.js';
import { worldEntries } from './world-entries.js';

const port = 'write a whole number from 0 to 65535; 0 takes a free port';

const simulatorEntries = {
  ...worldEntries,
  ...variantEntries,
  clientIds: listOfTexts,
  javascriptOrigins: origins,
  returnOrigins: origins,
} satisfies EntriesOf<AmazonSimulatorOptions>;

const simulatorSchema = exactly(simulatorEntries);

const startSchema = exactly({
  ...simulatorEntries,
  port: v.optional(v.pipe(v.number(port), v.integer(port), v.minValue(0, port), v.maxValue(65_535, port))),
  hostname: v.optional(filledText),
  keepsProcessAlive: v.optional(v.boolean('write true or false')),
} satisfies EntriesOf<StartAmazonSimulatorOptions>);

const what = 'An option of simulated Amazon';

/** Throws a SimulatorMisuse with a sentence that says which option is wrong and what to write. */
export const checkSimulatorOptions = (options: AmazonSimulatorOptions): void => {
  parseOrExplain(what, simulatorSchema, options);
};

/** The same with what a server of its own takes besides. */
export const checkStartOptions = (options: StartAmazonSimulatorOptions): void => {
  parseOrExplain(what, startSchema, options);
};
