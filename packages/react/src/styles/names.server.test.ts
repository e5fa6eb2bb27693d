import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const source = fileURLToPath(new URL('..', import.meta.url));
const read = (endings: RegExp): string =>
  readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => endings.test(file) && !/\.test/.test(file))
    .map((file) => readFileSync(join(source, file), 'utf8'))
    .join('\n');
const namesIn = (text: string, pattern: RegExp): readonly string[] =>
  [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].sort();

const stylesheet = read(/\.css$/);
const marked = namesIn(read(/\.tsx$/), /(?:data-landerpay|\bname)(?:=|: )["']([A-Z]\w+)["']/g);
const guide = readFileSync(new URL('../../../../docs/guides/theming.md', import.meta.url), 'utf8');

describe('names of components, all of which are in the guide', () => {
  const told = namesIn(guide.slice(guide.indexOf('## A look of your own')), /`([A-Z]\w+)`/g);

  test('that components are marked with', () => {
    expect(marked).toContain('CheckoutNotice');
    expect(marked).toContain('Wallet');
    expect(marked.filter((name) => !told.includes(name))).toEqual([]);
  });

  test('that the stylesheet dresses', () => {
    const dressed = namesIn(stylesheet, /data-landerpay="(\w+)"/g);
    expect(dressed).toContain('CheckoutNotice');
    expect(dressed.filter((name) => !told.includes(name))).toEqual([]);
  });
});

test('no colour is a pair: Lightning CSS, which Vite runs over styles, breaks light-dark() in custom properties', () => {
  expect(stylesheet.replace(/\/\*.*?\*\//gs, '')).not.toContain('light-dark');
});
