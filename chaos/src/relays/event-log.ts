import { openSync, writeSync } from 'node:fs';
import type { Log } from '@landerpay/relay';

/**
 * Writes events to a file at once, so that a process that is killed has told all that it did. What the disk does not
 * take is written with the next event.
 */
export const eventLog = (file: string, relay: string): Log => {
  const descriptor = openSync(file, 'a');
  let unwritten = '';
  return (event) => {
    if (event.event === 'request') return;
    unwritten += `${JSON.stringify({ at: Date.now(), relay, ...event })}\n`;
    try {
      const written = writeSync(descriptor, unwritten);
      unwritten = unwritten.slice(written);
    } catch {
      // The disk is full.
    }
  };
};
