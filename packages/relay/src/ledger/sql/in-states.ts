import type { AttemptState } from '../attempt.js';

/** The states of a list as SQL writes them. */
export const inStates = (states: readonly AttemptState[]): string =>
  states.map((state) => `'${state}'`).join(', ');
