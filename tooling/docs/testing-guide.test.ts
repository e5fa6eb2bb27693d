import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeBlocks } from './code-blocks.js';

const examples = join('examples', 'testing-your-page');

const quotes = codeBlocks(readFileSync(join('docs', 'guides', 'testing.md'), 'utf8'))
  .filter(({ language }) => language !== 'sh')
  .map(({ code }) => {
    const [file = '', ...lines] = code.split('\n');
    return { file: file.replace(/^\/\/ /, ''), quote: lines.join('\n') };
  });

describe('docs/guides/testing.md', () => {
  it('shows every file that a test needs, once', () => {
    expect(quotes.map(({ file }) => file).toSorted()).toEqual(
      [
        'vitest.config.ts',
        'src/shop-page.tsx',
        'tests/steps.ts',
        'tests/in-jsdom.test.tsx',
        'tests/scenarios.test.tsx',
        'tests/shop.ts',
        'tests/by-the-clock.test.tsx',
        'tests/in-a-browser.browser.test.tsx',
        'vite.config.ts',
        'src/main.tsx',
        'playwright.config.ts',
        'tests/amazon.ts',
        'tests/in-playwright.spec.ts',
      ].toSorted(),
    );
  });

  it.each(quotes)('quotes all of $file, which is type-checked and run', ({ file, quote }) => {
    expect(quote).toBe(readFileSync(join(examples, file), 'utf8'));
  });
});
