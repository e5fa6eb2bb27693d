import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { disabledFeatures } from './disabled-features.js';
import { findChromium } from './find.js';

/**
 * What lets Chromium run as root, without a network, and without calling home. Frames of other origins share the
 * page's process: in a process of its own, a frame that has just been scrolled loses the clicks that follow at once.
 */
const chromiumArguments: readonly string[] = [
  '--disable-site-isolation-trials',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${disabledFeatures.join()}`,
];

export const chromiumLaunchOptions = (): LaunchOptions => {
  const executablePath = findChromium();
  return {
    headless: true,
    args: [...chromiumArguments],
    ...(executablePath === undefined ? {} : { executablePath }),
  };
};

export const launchChromium = (): Promise<Browser> => chromium.launch(chromiumLaunchOptions());
