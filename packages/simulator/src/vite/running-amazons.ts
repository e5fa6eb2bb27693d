import { isDeepStrictEqual } from 'node:util';
import { checkStartOptions } from '../amazon/options/server-options.js';
import {
  type StartAmazonSimulatorOptions,
  type StartedAmazonSimulator,
  startAmazonSimulator,
} from '../amazon/server/start.js';
import { SimulatorMisuse } from '../misuse/simulator-misuse.js';

/** One stand-in, and the servers that need it: while a server restarts there are two. */
type RunningAmazon = {
  readonly options: StartAmazonSimulatorOptions;
  readonly started: Promise<StartedAmazonSimulator>;
  readonly users: Set<unknown>;
};

/**
 * By place. Vite reads an edited configuration, with a new plugin in it, before it closes the server that has the old
 * one. Were the stand-in the plugin's own, the port would be taken, or the page's Amazon would move and forget everybody.
 */
const running = new Map<string, RunningAmazon>();

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

const start = async (options: StartAmazonSimulatorOptions): Promise<StartedAmazonSimulator> => {
  try {
    return await startAmazonSimulator(options);
  } catch (cause) {
    if (!isTaken(cause)) throw cause;
    const sentence = `landerpaySimulator({ port: ${options.port} }): another program has the port ${options.port}, perhaps a second development server. Stop it, write another port, or leave \`port\` out for a free one.`;
    throw new SimulatorMisuse(sentence, { cause });
  }
};

/** Other options need another stand-in, which takes the place of the one before: the page knows its address. */
const startInPlaceOf = async (
  before: RunningAmazon,
  options: StartAmazonSimulatorOptions,
): Promise<StartedAmazonSimulator> => {
  const old = await before.started;
  await old.close();
  return start({ ...options, port: Number(new URL(old.origin).port) });
};

/**
 * The stand-in at a place, started when none runs there or its options are others. Rejects with a SimulatorMisuse that
 * says what to write where an option is wrong, and then leaves running what runs, or where the port is taken.
 */
export const runAmazonAt = async (
  place: string,
  options: StartAmazonSimulatorOptions,
): Promise<StartedAmazonSimulator> => {
  checkStartOptions(options);
  const before = running.get(place);
  if (before !== undefined && isDeepStrictEqual(before.options, options)) return before.started;
  const started = before === undefined ? start(options) : startInPlaceOf(before, options);
  const amazon = { options, started, users: before?.users ?? new Set() };
  running.set(place, amazon);
  try {
    return await started;
  } catch (error) {
    if (running.get(place) === amazon) running.delete(place);
    throw error;
  }
};

/** Says that the stand-in at a place is needed, until `leaveAmazonAt`. */
export const joinAmazonAt = (place: string, user: unknown): void => {
  running.get(place)?.users.add(user);
};

/** Ends the stand-in at a place when its last user leaves. */
export const leaveAmazonAt = async (place: string, user: unknown): Promise<void> => {
  const amazon = running.get(place);
  if (amazon === undefined || !amazon.users.delete(user) || amazon.users.size > 0) return;
  running.delete(place);
  const { close } = await amazon.started;
  await close();
};
