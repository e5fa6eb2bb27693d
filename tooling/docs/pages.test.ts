import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pages } from './pages.js';

it.each(Object.entries(pages))(
  '%s is what the code makes of it (`pnpm run docs` writes it)',
  (path, make) => {
    expect(readFileSync(path, 'utf8')).toBe(make());
  },
);
