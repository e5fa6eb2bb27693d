import { checkConfig } from './check-config.js';
import { serve } from './serve.js';

const usage = `Usage:
  landerpay-relay               serves until SIGINT or SIGTERM
  landerpay-relay check-config  asks the CRM whether it knows all that is configured, and books nothing
`;

/** The program `landerpay-relay`: the words after its name say which command. Unknown ones end with exit code 2. */
export const runCommand = async (
  words: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): Promise<void> => {
  const [command, ...more] = words;
  if (command === undefined) return serve(environment);
  if (command === 'check-config' && more.length === 0) return checkConfig(environment);
  process.stderr.write(usage);
  process.exitCode = 2;
};
