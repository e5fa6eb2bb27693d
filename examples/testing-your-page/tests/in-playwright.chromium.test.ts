import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

type Run = { readonly exitCode: number | null; readonly output: string };

const run = (words: readonly string[], environment: NodeJS.ProcessEnv): Promise<Run> =>
  new Promise((resolve, reject) => {
    const cwd = fileURLToPath(new URL('..', import.meta.url));
    const child = spawn('npx', words, { cwd, env: environment });
    let output = '';
    const hear = (piece: Buffer): void => {
      output += piece.toString();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', reject);
    child.once('close', (exitCode) => resolve({ exitCode, output }));
  });

/** Node finds the packages of this repository by their source, and can read it. */
const fromSource = '--conditions=landerpay-source --import tsx';

test('the specs pass under Playwright’s own test runner', { timeout: 180_000 }, async () => {
  const { VITEST: _, ...environment } = process.env;
  const { exitCode, output } = await run(['playwright', 'test', '--reporter=list'], {
    ...environment,
    NODE_OPTIONS: fromSource,
    PORT: String(await freePort()),
    AMAZON_PORT: String(await freePort()),
  });
  expect(output).toMatch(/\b3 passed\b/);
  expect(exitCode).toBe(0);
});
