import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const packages = 'packages';

for (const name of readdirSync(packages)) {
  const pkgDir = join(packages, name);
  const manifest: unknown = JSON.parse(await readFile(join(pkgDir, 'package.json'), 'utf8'));
  const { messages } = await publint({ pkgDir, strict: true, pack: 'npm' });
  for (const message of messages) {
    const plain = typeof manifest === 'object' && manifest !== null ? { ...manifest } : {};
    console.log(`${name}: ${formatMessage(message, plain)}`);
    process.exitCode = 1;
  }
  if (messages.length === 0) console.log(`${name}: nothing to mend`);
}
