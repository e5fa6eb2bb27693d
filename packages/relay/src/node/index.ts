export type { RelayConfiguration } from '../configuration/relay-configuration.js';
export { openSqliteLedger, type SqliteLedgerOptions } from '../ledger/sqlite/open-sqlite-ledger.js';
export { type StartedRelay, type StartRelayOptions, startRelay } from './start-relay.js';
