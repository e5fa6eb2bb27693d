import type { AttemptState } from './attempt.js';

/** States in which an attempt blocks its purchase. */
export const unfinishedStates = [
  'claimed',
  'identified',
  'sent',
  'settling',
  'awaiting-buyer',
  'held',
  'review',
] as const satisfies readonly AttemptState[];

/** The name of a state that is no end. */
export type UnfinishedState = (typeof unfinishedStates)[number];

/** States in which an upsale blocks its order for other upsales: in review it counts as finished (rule 15). */
export const blockingUpsaleStates = [
  'claimed',
  'identified',
  'sent',
  'settling',
  'awaiting-buyer',
  'held',
] as const satisfies readonly AttemptState[];

/** Ends after which the reference takes another attempt. */
export const endedStates = [
  'declined',
  'rejected',
  'not-sent',
  'not-booked',
] as const satisfies readonly AttemptState[];

/** Every state; the order is that of the way of an attempt. */
export const attemptStates = [...unfinishedStates, 'placed', ...endedStates] as const;

export const isUnfinished = (state: AttemptState): boolean => unfinishedStates.some((one) => one === state);
