import { pino } from 'pino';
import { configurationOf } from './configuration-of.js';
import { logToPino } from './log-to-pino.js';
import { startRelay } from './start-relay.js';

/**
 * The command `landerpay-relay`: reads the configuration, serves until SIGINT or SIGTERM, and then lets the attempts
 * under way come to their end. Mistakes in the configuration go to standard error, all at once, and end with exit
 * code 1.
 */
export const serve = async (environment: NodeJS.ProcessEnv = process.env): Promise<void> => {
  const configuration = configurationOf(environment);
  if (configuration === undefined) return;
  const logger = pino({ base: null });
  const relay = await startRelay(configuration, { log: logToPino(logger) });
  logger.info({ event: 'started', origin: relay.origin });
  const stop = (): void => {
    logger.info({ event: 'stopping' });
    void relay.close().then(() => logger.info({ event: 'stopped' }));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
};
