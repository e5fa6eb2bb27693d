import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const postgres = fileURLToPath(new URL('index.ts', import.meta.url));

it.each([0, 1, 3])('a process that has used a PostgreSQL ends with its own exit code, %i', (code) => {
  const script = `
    const { startPostgres } = await import(${JSON.stringify(postgres)});
    await (await startPostgres()).stop();
    process.exitCode = ${code};`;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--conditions=landerpay-source', '--import', 'tsx', '--input-type=module', '--eval', script],
    { encoding: 'utf8' },
  );
  expect({ status, stderr }).toEqual({ status: code, stderr: '' });
});
