export { type RelayAdapter, type RelayAdapterOptions, relayAdapter } from './relay-adapter.js';
