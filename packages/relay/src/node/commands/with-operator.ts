import { existsSync } from 'node:fs';
import { konnektive } from '@landerpay/crm/konnektive';
import { pino } from 'pino';
import { isPostgres } from '../../ledger/is-postgres.js';
import { openLedger } from '../../ledger/open-ledger.js';
import { createLookUpParts } from '../../operating/look-up-parts.js';
import type { LookUpParts } from '../../parts.js';
import { systemClock } from '../clock.js';
import { configurationOf } from '../configuration-of.js';
import { logToPino } from '../log-to-pino.js';
import { systemRandomBytes } from '../random-bytes.js';

/** Alarms and failures go to standard error, in the form of the relay's own log. */
const operatorLog = () =>
  logToPino(pino({ base: null, level: 'warn' }, pino.destination({ fd: 2, sync: true })));

/**
 * Runs a command's work with the ledger and the CRM of the configuration, and closes the ledger. A file that is not there
 * is not made: it would be an empty ledger, of which everything could be said.
 */
export const withOperator = async (
  environment: NodeJS.ProcessEnv,
  work: (parts: LookUpParts) => Promise<void>,
): Promise<void> => {
  const configuration = configurationOf(environment);
  if (configuration === undefined) return;
  if (!isPostgres(configuration.ledger) && !existsSync(configuration.ledger)) {
    process.stderr.write(
      'There is no ledger where LANDERPAY_LEDGER says. Run the command where the relay runs, with its configuration.\n',
    );
    process.exitCode = 1;
    return;
  }
  const ledger = await openLedger({
    at: configuration.ledger,
    poolSize: 2,
    now: systemClock.now,
    randomBytes: systemRandomBytes,
  });
  const crm = konnektive(configuration.konnektive);
  const { settings } = configuration;
  try {
    await work(createLookUpParts({ crm, ledger, log: operatorLog(), clock: systemClock, settings }));
  } finally {
    await ledger.close();
  }
};
