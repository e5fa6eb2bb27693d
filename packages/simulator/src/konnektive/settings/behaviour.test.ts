import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { defaultBehaviour } from './behaviour.js';

/** `| 11 | `unknownSession` | `starts-new`, `refused` | …`: the name of a switch and its default. */
const row = /^\| *(?:\d+|none) *\| *`(\w+)` *\| *`([^`]+)`, /gm;

test('the README names every switch with its default first', () => {
  const [, section = ''] = readFileSync('packages/simulator/README.md', 'utf8').split('\n## Konnektive\n');
  const named = Object.fromEntries([...section.matchAll(row)].map(([, name, value]) => [name, value]));
  const defaults = Object.entries(defaultBehaviour).map(([name, value]) => [name, String(value)]);
  expect(named).toEqual(Object.fromEntries(defaults));
});
