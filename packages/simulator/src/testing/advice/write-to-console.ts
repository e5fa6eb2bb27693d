import type { Advice } from './advice.js';

/** Where advice goes unless a test wants it elsewhere. */
export const writeToConsole = ({ code, sentence }: Advice): void => {
  console.warn(`Simulated Amazon Pay (${code}): ${sentence}`);
};
