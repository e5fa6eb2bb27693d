import { readFileSync } from 'node:fs';
import { readConfiguration } from '../configuration/read-configuration.js';
import type { KonnektiveConfiguration } from '../configuration/relay-configuration.js';

/**
 * The configuration that a command works with. Its mistakes go to standard error, all at once, and the command then ends
 * with exit code 1; there is no configuration in that case.
 */
export const configurationOf = (environment: NodeJS.ProcessEnv): KonnektiveConfiguration | undefined => {
  const read = readConfiguration(environment, (path) => readFileSync(path, 'utf8'));
  if ('configuration' in read) return read.configuration;
  process.stderr.write(`The relay is not configured:\n${read.mistakes.map((one) => `- ${one}\n`).join('')}`);
  process.exitCode = 1;
  return undefined;
};
