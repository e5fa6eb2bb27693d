export {
  type ReadConfiguration,
  type ReadFile,
  readConfiguration,
} from '../configuration/read-configuration.js';
export type { KonnektiveConfiguration, RelayConfiguration } from '../configuration/relay-configuration.js';
export { type LedgerOptions, openLedger } from '../ledger/open-ledger.js';
export { openSqliteLedger, type SqliteLedgerOptions } from '../ledger/sqlite/open-sqlite-ledger.js';
export { checkConfig } from './check-config.js';
export { runCommand } from './command-line.js';
export { logToPino } from './log-to-pino.js';
export { serve } from './serve.js';
export { type StartedRelay, type StartRelayOptions, startRelay } from './start-relay.js';
