import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeBlocks } from './code-blocks.js';

const examples = join('examples', 'own-crm');

/** Examples that name their file in a comment on their first line. */
const quotesOf = (guide: string) =>
  codeBlocks(readFileSync(join('docs', 'guides', guide), 'utf8')).flatMap(({ language, code }) => {
    const [first = '', ...lines] = code.split('\n');
    return language === 'ts' ? [{ file: first.replace(/^\/\/ /, ''), quote: lines.join('\n') }] : [];
  });

describe.each([
  ['crm-backend.md', 'src/meridian-backend.ts', 'tests/meridian-backend.server.test.ts'],
  ['crm-adapter.md', 'src/shop-adapter.ts', 'tests/shop-adapter.server.test.ts'],
])('docs/guides/%s', (guide, whole, test) => {
  const quotes = quotesOf(guide);

  it('shows the whole, in under 60 lines, and how it is proven', () => {
    const shown = quotes.find(({ file }) => file === whole)?.quote;
    expect(shown).toBe(readFileSync(join(examples, whole), 'utf8'));
    expect(shown?.trimEnd().split('\n').length).toBeLessThan(60);
    expect(quotes.map(({ file }) => file)).toContain(test);
  });

  it.each(quotes)('quotes $file as it is, which is type-checked and run', ({ file, quote }) => {
    expect(readFileSync(join(examples, file), 'utf8')).toContain(quote);
  });
});
