import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** Starts one of the processes of a campaign; `first` is what it says once it listens. */
export const startProcess = async (
  file: string,
  options: object,
): Promise<{ readonly process: ChildProcess; readonly first: unknown }> => {
  const child = fork(file, [JSON.stringify(options)], {
    execArgv: ['--enable-source-maps'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const first = await Promise.race([
    once(child, 'message').then(([message]): unknown => message),
    once(child, 'exit').then(() => {
      throw new Error(`${file} ended before it listened.`);
    }),
  ]);
  return { process: child, first };
};
