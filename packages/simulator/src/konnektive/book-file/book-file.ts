import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { SimulatorMisuse } from '../../misuse/simulator-misuse.js';
import type { KeptState } from './kept-state.js';
import { storedStateSchema, writeState } from './stored-state.js';

/** Where the stand-in's book is kept between two starts. */
export type StateStore = {
  /** `null`: nothing was kept yet. */
  readonly read: () => KeptState | null;
  readonly write: (state: KeptState) => void;
};

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const unusable = (path: string, why: string): SimulatorMisuse =>
  new SimulatorMisuse(
    `The book file ${path} cannot be used: ${why}. Move it away to start with an empty book, or name another in the option \`bookFile\`.`,
  );

const textOf = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw unusable(path, reasonOf(error));
  }
};

const stateIn = (path: string, text: string): KeptState => {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), storedStateSchema), text);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const place = v.getDotPath(issue);
  throw unusable(path, `${place === null ? '' : `at ${place}: `}${issue.message}`);
};

/**
 * A book in a file. It is written to a file beside it first, which then takes its place, so that whoever reads it or
 * pulls the plug finds a whole book.
 */
export const bookFile = (path: string): StateStore => ({
  read: () => {
    const text = textOf(path);
    return text === null ? null : stateIn(path, text);
  },
  write: (state) => {
    const beside = `${path}.${process.pid}.new`;
    try {
      writeFileSync(beside, writeState(state));
      renameSync(beside, path);
    } catch (error) {
      throw unusable(path, reasonOf(error));
    }
  },
});
