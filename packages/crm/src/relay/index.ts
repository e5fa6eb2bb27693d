export { type RelayAdapterOptions, relayAdapter } from './relay-adapter.js';
