export {
  type ReadConfiguration,
  type ReadFile,
  readConfiguration,
} from '../configuration/read-configuration.js';
export type {
  KonnektiveConfiguration,
  MountedConfiguration,
  RelayConfiguration,
} from '../configuration/relay-configuration.js';
export { type LedgerOptions, openLedger } from '../ledger/open-ledger.js';
export { openSqliteLedger, type SqliteLedgerOptions } from '../ledger/sqlite/open-sqlite-ledger.js';
export { checkConfig } from './check-config.js';
export { runCommand } from './command-line.js';
export { logToPino } from './log-to-pino.js';
export { type OpenedRelay, type OpenRelayOptions, openRelay } from './open-relay.js';
export { serve } from './serve.js';
export { type StartedRelay, startRelay } from './start-relay.js';
