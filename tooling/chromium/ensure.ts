import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './find.js';

const run = (command: string, words: readonly string[]): boolean =>
  spawnSync(command, words, { stdio: 'inherit' }).status === 0;

const install = (): boolean => {
  const asRootOnDebian = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (asRootOnDebian) {
    console.log('No Chromium found: installing Debian’s (apt-get install chromium).');
    return (
      run('apt-get', ['update']) && run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
    );
  }
  console.log('No Chromium found: installing Playwright’s (playwright install chromium).');
  return run('npx', ['playwright-core', 'install', 'chromium']);
};

/** Finds a Chromium or installs one, and says which it is. */
export const ensureChromium = (): string => {
  const path = findChromium() ?? (install() ? findChromium() : undefined);
  if (path === undefined) {
    throw new Error(
      'No Chromium could be found or installed. Install one, or set CHROMIUM_PATH to its program file.',
    );
  }
  console.log(`Chromium: ${path}`);
  return path;
};
