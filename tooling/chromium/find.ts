import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const commands = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const macApplications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const onThePath = (command: string): string | undefined => {
  const found = spawnSync('which', [command], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : undefined;
};

/** The Chromium to test with: `CHROMIUM_PATH`, then the usual names, then the one that Playwright downloaded. */
export const findChromium = (): string | undefined => {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted !== undefined && wanted !== '') {
    if (existsSync(wanted)) return wanted;
    throw new Error(`CHROMIUM_PATH is "${wanted}", and there is no such file. Correct it or unset it.`);
  }
  for (const command of commands) {
    const path = onThePath(command);
    if (path !== undefined) return path;
  }
  return [...macApplications, chromium.executablePath()].find((path) => existsSync(path));
};
