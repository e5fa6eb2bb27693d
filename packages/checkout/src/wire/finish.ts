import type { Finished } from '../ports/adapter-pages.js';
import { type Guard, oneOf, record } from './guards.js';

/** Reads the body of `POST /finish`; throws a `TypeError` for anything that is no answer of it. */
export const readFinishAnswer: Guard<Finished> = record({ outcome: oneOf('finished') });
