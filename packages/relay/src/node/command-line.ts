import { LanderpayError } from '@landerpay/checkout';
import { tellFailure } from '../events/failures.js';
import { attempts } from './commands/attempts.js';
import { type Command, isUsageError } from './commands/command.js';
import { forget } from './commands/forget.js';
import { pause, resume } from './commands/pause.js';
import { reconcile } from './commands/reconcile.js';
import { checkConfig, serve } from './commands/serving.js';
import { settle } from './commands/settle.js';
import { plainText } from './printing/plain-text.js';
import { complain } from './printing/print.js';
import { table } from './printing/table.js';

const commands: ReadonlyMap<string, Command> = new Map([
  ['serve', serve],
  ['check-config', checkConfig],
  ['attempts', attempts],
  ['settle', settle],
  ['pause', pause],
  ['resume', resume],
  ['reconcile', reconcile],
  ['forget', forget],
]);

const usage = `Usage: landerpay-relay COMMAND [options]; of each, --help says more.

${table(
  ['COMMAND', ''],
  [...commands].map(([name, { summary }]) => [name, summary]),
)}
`;

const helpOf = (command: Command): string => `Usage: landerpay-relay ${command.usage}\n\n${command.help}\n`;

/** The first sentence of what is wrong with the words: what follows it speaks to programmers. */
const mistake = (error: Error): string => plainText(error.message.split(/\. (?=To specify)/)[0] ?? '');

const runOne = async (
  command: Command,
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<void> => {
  try {
    await command.run(words, environment);
  } catch (error) {
    if (isUsageError(error)) {
      process.stderr.write(`${mistake(error)}\nUsage: landerpay-relay ${command.usage}\n`);
      process.exitCode = 2;
      return;
    }
    if (error instanceof LanderpayError) complain(error.message);
    else {
      tellFailure((event) => process.stderr.write(`${JSON.stringify(event)}\n`), 'command', error);
      complain('The command failed; the line before this one names the error.');
    }
    process.exitCode = 1;
  }
};

const isHelp = (word: string): boolean => word === '--help' || word === '-h';

/**
 * The program `landerpay-relay`: the first word says which command, none serves. Exit codes: 0 done; 1 refused, a
 * difference found, or failed; 2 words that it does not know, which are told with the usage.
 */
export const runCommand = async (
  words: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): Promise<void> => {
  const [name = 'serve', ...more] = words;
  if (isHelp(name) || name === 'help') {
    process.stdout.write(usage);
    return;
  }
  const command = commands.get(name);
  if (command === undefined) {
    process.stderr.write(`There is no command of this name.\n${usage}`);
    process.exitCode = 2;
    return;
  }
  if (more.some(isHelp)) process.stdout.write(helpOf(command));
  else await runOne(command, more, environment);
};
