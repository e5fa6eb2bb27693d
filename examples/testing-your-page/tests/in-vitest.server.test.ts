import { expect, test } from 'vitest';
import { runInProject } from './run-in-project.js';

test('the tests in jsdom pass with the project’s own configuration', { timeout: 180_000 }, async () => {
  const { exitCode, output } = await runInProject(
    ['vitest', 'run', '--config', 'repository.vitest.config.ts', '--project', 'jsdom'],
    { NO_COLOR: '1' },
  );
  expect(output).toMatch(/Test Files +3 passed/);
  expect(exitCode).toBe(0);
});
