import { readFileSync } from 'node:fs';
import { type OpenedRelay, openRelay, readConfiguration } from '@landerpay/relay/node';

const open = (): Promise<OpenedRelay> => {
  const read = readConfiguration(process.env, (path) => readFileSync(path, 'utf8'));
  if ('mistakes' in read) throw new Error(`The relay is not configured:\n${read.mistakes.join('\n')}`);
  return openRelay({ ...read.configuration, basePath: '/amazon-pay' });
};

let opened: Promise<OpenedRelay> | null = null;

/** The relay of this process: opened by the first request, not while Next builds. */
export const relay = (): Promise<OpenedRelay> => {
  opened ??= open();
  return opened;
};

/** What Next calls when the server stops: orders under way come to their end. */
export const closeRelay = async (): Promise<void> => {
  await (await opened)?.close();
  opened = null;
};
