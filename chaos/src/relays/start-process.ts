import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Starts one of the processes of a campaign; `first` is what it says once it listens. */
export const startProcess = async (
  file: URL,
  options: object,
): Promise<{ readonly process: ChildProcess; readonly first: unknown }> => {
  const child = fork(fileURLToPath(file), [JSON.stringify(options)], {
    execArgv: ['--conditions=landerpay-source', '--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const first = await Promise.race([
    once(child, 'message').then(([message]): unknown => message),
    once(child, 'exit').then(() => {
      throw new Error(`${file.pathname} ended before it listened.`);
    }),
  ]);
  return { process: child, first };
};
