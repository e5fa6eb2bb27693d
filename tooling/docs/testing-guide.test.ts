import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeBlocks } from './code-blocks.js';

const examples = join('examples', 'testing-your-page');

const quotes = codeBlocks(readFileSync(join('docs', 'guides', 'testing.md'), 'utf8')).map(({ code }) => {
  const [file = '', ...lines] = code.trimEnd().split('\n');
  return { file: file.replace(/^\/\/ /, ''), quote: lines.join('\n') };
});

describe('docs/guides/testing.md', () => {
  it('shows something of every way to test', () => {
    expect(new Set(quotes.map(({ file }) => file))).toEqual(
      new Set([
        'tests/in-jsdom.test.tsx',
        'tests/shop.ts',
        'tests/by-the-clock.test.tsx',
        'tests/in-a-browser.browser.test.tsx',
        'vite.config.ts',
        'src/main.tsx',
        'playwright.config.ts',
        'tests/amazon.ts',
        'tests/in-playwright.spec.ts',
      ]),
    );
  });

  it.each(quotes)('quotes $file as it is, which is type-checked and run', ({ file, quote }) => {
    expect(readFileSync(join(examples, file), 'utf8')).toContain(quote);
  });
});
