import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

const listening = v.object({ origin: v.string() });

/** A process of the bench, and where it listens. */
export type Started = {
  readonly origin: string;
  /** Sends a question and waits for what it says. */
  readonly ask: (question: string) => Promise<unknown>;
  readonly stop: () => Promise<void>;
};

const message = async (child: ChildProcess): Promise<unknown> =>
  Promise.race([
    once(child, 'message').then(([said]): unknown => said),
    once(child, 'exit').then(() => {
      throw new Error('A process of the bench ended too early.');
    }),
  ]);

/** Starts one of the processes beside this file. */
export const start = async (file: string, options: object = {}): Promise<Started> => {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), [JSON.stringify(options)], {
    execArgv: ['--conditions=landerpay-source', '--expose-gc', '--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const { origin } = v.parse(listening, await message(child));
  return {
    origin,
    ask: (question) => {
      child.send(question);
      return message(child);
    },
    stop: async () => {
      const exited = once(child, 'exit');
      child.kill();
      await exited;
    },
  };
};
