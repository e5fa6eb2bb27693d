import { afterEach, expect, it, vi } from 'vitest';
import { runCommand } from './command-line.js';
import { runToItsEnd } from './served-shop.test.support.js';

const names = ['serve', 'check-config', 'attempts', 'settle', 'pause', 'resume', 'reconcile', 'forget'];

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

/** Runs a command in this process: what is only about words needs no process of its own. */
const runHere = async (words: readonly string[]) => {
  const output: string[] = [];
  const complaints: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => output.push(String(text)) > 0);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => complaints.push(String(text)) > 0);
  process.exitCode = undefined;
  await runCommand(words, {});
  const code = process.exitCode ?? 0;
  vi.restoreAllMocks();
  process.exitCode = undefined;
  return { code, output: output.join(''), complaints: complaints.join('') };
};

it('ledger 38: --help lists every command, and each says how it is written and what its exit codes mean', async () => {
  const { code, output } = await runToItsEnd(['--help']);
  expect(code).toBe(0);
  expect(output.match(/^[a-z-]+(?= {2})/gm)).toEqual(names);
  for (const name of names) {
    const help = await runHere([name, '--help']);
    expect(help).toMatchObject({ code: 0, complaints: '' });
    expect(help.output).toMatch(new RegExp(`^Usage: landerpay-relay ${name}[^]*\nExit codes: 0 `));
    expect(help.output.split('\n').filter((line) => line.length > 120)).toEqual([]);
  }
});

it.each<[readonly string[], RegExp]>([
  [['sell'], /^There is no command of this name\.\nUsage: landerpay-relay COMMAND/],
  [['check-config', 'now'], /^Unexpected argument 'now'.*\nUsage: landerpay-relay check-config\n$/],
  [['attempts', 'x'], /^The attempt must be written as .*\nUsage: landerpay-relay attempts /],
  [['attempts', '--state', 'lost'], /^--state must be one of claimed, .*\nUsage: /],
  [['attempts', '--everything'], /^Unknown option '--everything'\nUsage: /],
  [['settle', 'A'.repeat(22)], /^Write either --placed ORDER or --not-booked --because TEXT\.\nUsage: /],
  [['settle', 'A'.repeat(22), '--not-booked'], /^Write why, .*\nUsage: /],
  [['pause'], /^Write why, .*\nUsage: landerpay-relay pause /],
  [['reconcile', '--since', 'tomorrow'], /^Write since when, in the past: .*\nUsage: /],
  [['forget'], /^Write which order: --order ORDER\.\nUsage: /],
  [['forget', '--order', '\u202e\u001b[31mA'], /^The order must be written as the CRM shows it, .*\nUsage: /],
])('words that it does not know are told, with the usage, and code 2: %j', async (words, told) => {
  const { code, output, complaints } = await runHere(words);
  expect([code, output]).toEqual([2, '']);
  expect(complaints).toMatch(told);
});
