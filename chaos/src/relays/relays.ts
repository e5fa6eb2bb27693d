import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import * as v from 'valibot';
import { pause } from '../plans/pause.js';
import { type Chance, chanceOf } from '../plans/seeded.js';
import { type RelayProcessOptions, recoveryPoints, relayTold } from './relay-talk.js';
import { startProcess } from './start-process.js';

/** A relay that is started again whenever it was killed. */
export type LivingRelay = {
  readonly origin: string;
  /** The id of its process; `null` while it is being started. */
  readonly process: () => number | null;
  /** How often it was killed, by the point at which. */
  readonly deaths: () => Readonly<Record<string, number>>;
  /** Lets no more faults happen to it. */
  readonly calm: () => void;
  readonly stop: () => Promise<void>;
};

export type LivingRelayOptions = Omit<RelayProcessOptions, 'port' | 'dies'> & {
  /** How often it is killed at most. */
  readonly lives: number;
  /** At which point first. */
  readonly firstPoint: number;
  /** What runs in its process. */
  readonly program: string;
};

const deathOf = (chance: Chance, turn: number): RelayProcessOptions['dies'] => ({
  at: recoveryPoints[turn % recoveryPoints.length] ?? 'sent',
  nth: chance.between(1, 4),
});

const tries = 60;

/** A relay ends by itself where its store cannot be reached: whatever watches over processes starts it again. */
const startPersistently = async (program: string, options: RelayProcessOptions) => {
  for (let left = tries; ; left -= 1) {
    try {
      return await startProcess(program, options);
    } catch (error) {
      if (left === 0) throw error;
      await pause(250);
    }
  }
};

export const startRelay = async ({
  lives,
  firstPoint,
  program,
  ...options
}: LivingRelayOptions): Promise<LivingRelay> => {
  const chance = chanceOf(options.seed, 'deaths', options.name);
  const deaths: Record<string, number> = {};
  let port = 0;
  let turn = firstPoint;
  let isCalm = false;
  let isStopping = false;
  let child: ChildProcess | null = null;

  const live = async (): Promise<void> => {
    const dies = isCalm || turn - firstPoint >= lives ? null : deathOf(chance, turn);
    const started = await startPersistently(program, { ...options, port, dies });
    port = v.parse(relayTold, started.first).port;
    child = started.process;
    turn += 1;
    if (isCalm) child.send({ order: 'calm' });
    child.once('exit', () => {
      child = null;
      if (isStopping) return;
      if (dies !== null) deaths[dies.at] = (deaths[dies.at] ?? 0) + 1;
      living = live();
    });
  };
  let living = live();
  await living;

  return {
    origin: `http://127.0.0.1:${port}`,
    process: () => child?.pid ?? null,
    deaths: () => deaths,
    calm: () => {
      isCalm = true;
      child?.send({ order: 'calm' });
    },
    stop: async () => {
      isStopping = true;
      await living;
      if (child === null) return;
      const exited = once(child, 'exit');
      child.kill('SIGKILL');
      await exited;
    },
  };
};
