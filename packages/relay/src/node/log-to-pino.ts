import type { Logger } from 'pino';
import type { Log, RelayEvent } from '../events/event.js';

type Level = 'error' | 'warn' | 'info' | 'debug';

const levelOf = (event: RelayEvent): Level => {
  switch (event.event) {
    case 'alarm':
    case 'failed':
      return 'error';
    case 'circuit':
      return event.money === 'stopped' ? 'error' : 'info';
    case 'held':
    case 'amazon-answered':
    case 'crm-weakness':
    case 'proxy-not-trusted':
    case 'no-slot':
      return 'warn';
    case 'stripped':
    case 'refused':
    case 'attempt':
    case 'crm-answered':
      return 'info';
    case 'request':
    case 'page-view-dropped':
      return 'debug';
    default:
      return event satisfies never;
  }
};

/** Writes events through pino: alarms and failures as errors, so that they are seen. */
export const logToPino =
  (logger: Pick<Logger, Level>): Log =>
  (event) =>
    logger[levelOf(event)](event);
