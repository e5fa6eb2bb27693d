import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export type StartedShop = { readonly origin: string; readonly close: () => Promise<void> };

export type ShopOptions = {
  /** Where the simulator listens, e.g. `http://127.0.0.1:41234`. */
  readonly amazonOrigin: string;
  /** 0, the default, takes a free port. */
  readonly port?: number;
  /** The folder with the pages; the example's own by default. */
  readonly pages?: string;
};

const server = fileURLToPath(new URL('server.js', import.meta.url));

/** Runs `server.js` in a process of its own. Rejects when it ends before it listens, e.g. when the port is taken. */
export const startShop = async ({ amazonOrigin, port = 0, pages }: ShopOptions): Promise<StartedShop> => {
  const child = spawn(process.execPath, [server], {
    env: { ...process.env, AMAZON_ORIGIN: amazonOrigin, PORT: String(port), ...(pages && { PAGES: pages }) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const endWithUs = (): void => void child.kill();
  process.once('exit', endWithUs);
  const said = createInterface(child.stdout);
  const line = await Promise.race([once(said, 'line'), ended.then(() => undefined)]);
  const [origin] = /http:\/\/[^/]+/.exec(String(line)) ?? [];
  if (origin === undefined) throw new Error('The shop’s server has ended before it listened.');
  return {
    origin,
    close: async () => {
      process.off('exit', endWithUs);
      child.kill();
      await ended;
    },
  };
};
