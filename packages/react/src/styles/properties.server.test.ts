import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { properties } from './colours.test.support.js';
import { contrastOf } from './contrast.test.support.js';

const { light, sizes, dark, darkBySystem, lightContrasted, darkContrasted, darkContrastedBySystem } =
  properties;

const texts = [
  ['ink', 'surface'],
  ['ink-soft', 'surface'],
  ['ink-soft', 'muted'],
  ['ink', 'caution'],
  ['on-accent', 'accent'],
  ['accent', 'surface'],
] as const;
/** What must be told from what it lies on without being read: WCAG 2.2, 1.4.11. */
const shapes = [
  ['focus', 'surface'],
  ['caution-line', 'caution'],
  ['caution-line', 'surface'],
] as const;

describe.each([
  ['light', light, 4.5],
  ['dark', dark, 4.5],
  ['light with more contrast', lightContrasted, 7],
  ['dark with more contrast', darkContrasted, 7],
] as const)('colours: %s', (_, colours, readable) => {
  test.each(texts)('%s can be read on %s', (text, ground) => {
    expect(contrastOf(colours[text], colours[ground])).toBeGreaterThanOrEqual(readable);
  });

  test.each(shapes)('%s can be seen on %s', (shape, ground) => {
    expect(contrastOf(colours[shape], colours[ground])).toBeGreaterThanOrEqual(3);
  });

  test('every colour has a value', () => {
    expect(Object.keys(colours)).toEqual(Object.keys(light));
  });
});

test('dark is the same whether the page or the buyer’s system asks for it', () => {
  expect(darkBySystem).toEqual(dark);
  expect(darkContrastedBySystem).toEqual(darkContrasted);
});

test('the guide has every property with its values', () => {
  const guide = readFileSync(new URL('../../../../docs/guides/theming.md', import.meta.url), 'utf8');
  const rows = [...guide.matchAll(/^\| `--landerpay-([\w-]+)` +\| ([^|]+?) +\|/gm)];
  expect(rows.map(([, name, value]) => [name, value])).toEqual([
    ...Object.entries(light).map(([name, value]) => [name, `\`${value}\`, \`${dark[name]}\``]),
    ...Object.entries(sizes).map(([name, value]) => [name, `\`${value}\``]),
  ]);
});
