import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { runInProject } from './run-in-project.js';

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

/** Node finds the packages of this repository by their source, and can read it. */
const fromSource = '--conditions=landerpay-source --import tsx';

test('the specs pass under Playwright’s own test runner', { timeout: 180_000 }, async () => {
  const words = ['playwright', 'test', '--config', 'repository.playwright.config.ts', '--reporter=list'];
  const { exitCode, output } = await runInProject(words, {
    NODE_OPTIONS: fromSource,
    PORT: String(await freePort()),
    AMAZON_PORT: String(await freePort()),
  });
  expect(output).toMatch(/\b3 passed\b/);
  expect(exitCode).toBe(0);
});
