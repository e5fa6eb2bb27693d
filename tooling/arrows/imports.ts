import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** One import statement of a source file. */
export type Import = { readonly file: string; readonly specifier: string };

const specifiers = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g;

/** Reads what a piece of source imports, statically or dynamically. */
export const importsOf = (file: string, source: string): readonly Import[] =>
  [...source.matchAll(specifiers)].flatMap(([, specifier]) =>
    specifier === undefined ? [] : [{ file, specifier }],
  );

const isShipped = (file: string): boolean =>
  /\.tsx?$/.test(file) &&
  !/\.(test|test\.support|test-d|browser\.test|server\.test|chromium\.test)\.tsx?$/.test(file);

/** Every import in the source that a package ships; tests are left out. */
export const importsOfPackage = (directory: string): readonly Import[] =>
  readdirSync(join(directory, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => join(directory, 'src', file))
    .filter(isShipped)
    .flatMap((file) => importsOf(relative('.', file), readFileSync(file, 'utf8')));
