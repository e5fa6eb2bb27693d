import { randomBytes } from 'node:crypto';
import type { RandomBytes } from '../secrets/random-ids.js';

/** The machine's cryptographic source. */
export const systemRandomBytes: RandomBytes = (length) => randomBytes(length);
