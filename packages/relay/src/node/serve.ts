import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import { configurationOf } from './configuration-of.js';
import { logToPino } from './log-to-pino.js';
import { startRelay } from './start-relay.js';

/**
 * The command `landerpay-relay serve`: reads the configuration and serves until SIGINT or SIGTERM. Then it first says at
 * `/readyz` that it stops, for `LANDERPAY_STOP_NOTICE`, takes no more orders after that, and lets the attempts under way
 * come to their end, which takes as long as the CRM may take. A second signal ends it at once, with exit code 1: what was
 * under way is settled by the next relay. Mistakes in the configuration go to standard error, all at once, and end with
 * exit code 1.
 */
export const serve = async (environment: NodeJS.ProcessEnv = process.env): Promise<void> => {
  const configuration = configurationOf(environment);
  if (configuration === undefined) return;
  const logger = pino({ base: null });
  const relay = await startRelay(configuration, { log: logToPino(logger) });
  const stop = async (): Promise<void> => {
    logger.info({ event: 'stopping' });
    relay.leave();
    await pause(configuration.stopNotice ?? 0);
    await relay.close();
    logger.info({ event: 'stopped' });
  };
  let stopping = false;
  const signalled = (): void => {
    if (stopping) {
      logger.warn({ event: 'stopped-at-once' });
      process.exit(1);
    }
    stopping = true;
    void stop();
  };
  process.on('SIGINT', signalled);
  process.on('SIGTERM', signalled);
  // Who reads this may send a signal at once.
  logger.info({ event: 'started', origin: relay.origin });
};
