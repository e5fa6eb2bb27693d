export { type OneRequest, type Sent, sendOnce } from './send-once.js';
