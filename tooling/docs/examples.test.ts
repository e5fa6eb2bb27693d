import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codeBlocks } from './code-blocks.js';

const pages = [
  'README.md',
  'packages/amazon-pay/README.md',
  'packages/crm/README.md',
  'docs/guides/words.md',
  'docs/guides/upsells.md',
  'docs/guides/recurring.md',
  'docs/guides/strong-customer-authentication.md',
  'docs/guides/crm-adapter.md',
  'docs/guides/crm-backend.md',
  'docs/content-security-policy.md',
];

// Inside the example lander, because that has installed what a user would have; another one for each test, so that two
// runs in one clone do not take each other's files away.
const newFolder = (): string => mkdtempSync(join('examples', 'lander', '.docs-examples-'));

const configuration = {
  extends: '../../../tsconfig.json',
  compilerOptions: { rootDir: '../../..' },
  include: ['*.tsx'],
};

const typeCheck = (folder: string): string => {
  const { stdout, stderr } = spawnSync('npx', ['tsc', '-p', folder], { encoding: 'utf8' });
  return stdout + stderr;
};

// The compiler runs twice for each page, beside whatever else the machine does.
describe('examples in the docs', { timeout: 120_000 }, () => {
  let folder: string;
  beforeEach(() => {
    folder = newFolder();
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(configuration));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it.each(pages)('%s: the examples have no type error', (page) => {
    const examples = codeBlocks(readFileSync(page, 'utf8')).filter(({ language }) => language === 'tsx');
    expect(examples.length).toBeGreaterThan(0);
    examples.forEach(({ code }, number) => {
      writeFileSync(join(folder, `example-${number}.tsx`), code);
    });
    expect(typeCheck(folder)).toBe('');
    writeFileSync(join(folder, 'wrong.tsx'), "import { NoSuchComponent } from '@landerpay/react';\n");
    expect(typeCheck(folder)).toContain('NoSuchComponent');
  });
});
