import { plainJson, plainText } from './plain-text.js';

/** Writes lines to standard output. What a line breaks into was broken before. */
export const print = (...lines: readonly string[]): void => {
  for (const line of lines.flatMap((text) => text.split('\n'))) process.stdout.write(`${plainText(line)}\n`);
};

/** Writes a value as JSON to standard output. */
export const printJson = (value: unknown): void => {
  process.stdout.write(`${plainJson(value)}\n`);
};

/** Writes why a command did nothing to standard error; it ends with exit code 1 then. */
export const complain = (...lines: readonly string[]): void => {
  for (const line of lines) process.stderr.write(`${plainText(line)}\n`);
  process.exitCode = 1;
};
