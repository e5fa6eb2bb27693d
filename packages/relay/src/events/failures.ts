import type { Log } from './event.js';

/** Tells that something of ours failed, by the error's name and code; its message may quote a person. */
export const tellFailure = (log: Log, during: string, error: unknown): void => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  log({ event: 'failed', during, error: error instanceof Error ? error.name : typeof error, code });
};
