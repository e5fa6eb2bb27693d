import { checkSimulatorOptions } from '../options/server-options.js';
import type { AbandonedReturnsTo } from '../payments/authenticate.js';
import { defaultSettings, type ScriptSettings } from '../script/settings.js';
import { createSchedule, type Schedule } from '../world/schedule.js';
import { createWorld, type World, type WorldOptions } from '../world/world.js';

/** Whom the stand-in lets in, and which of Amazon’s versions it is like. */
export type AmazonSimulatorOptions = WorldOptions & {
  /** Client ids that may sign buyers in; any by default. */
  readonly clientIds?: readonly string[];
  /** Origins whose pages may sign in by popup and read profiles; every page of this computer by default. */
  readonly javascriptOrigins?: readonly string[];
  /** Origins that a redirect may come back to; every page of this computer by default. */
  readonly returnOrigins?: readonly string[];
  readonly settings?: Partial<ScriptSettings>;
  /** Where a buyer who gives up in front of the bank's question comes back to. Default `failure-url`. */
  readonly abandonedReturnsTo?: AbandonedReturnsTo;
};

/** What a server of the stand-in keeps besides the world. */
export type Simulator = {
  readonly world: World;
  readonly options: AmazonSimulatorOptions;
  readonly settings: ScriptSettings;
  /** Each makes one request for Widgets.js fail. */
  readonly scriptFailures: Schedule<true>;
  /** Each makes one sign-in end as denied, without asking. */
  readonly denials: Schedule<true>;
  /** Each keeps the next page from opening one sign-in window, as a browser does that blocks popups. */
  readonly blockedPopups: Schedule<true>;
};

/** Throws a SimulatorMisuse where an option is wrong. */
export const createSimulator = (options: AmazonSimulatorOptions): Simulator => {
  checkSimulatorOptions(options);
  return {
    world: createWorld(options),
    options,
    settings: { ...defaultSettings, ...options.settings },
    scriptFailures: createSchedule<true>(),
    denials: createSchedule<true>(),
    blockedPopups: createSchedule<true>(),
  };
};
