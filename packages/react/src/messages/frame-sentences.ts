/** What button and widgets say. Kept apart, so that a page with nothing but a button carries only these. */
export const frameSentences = {
  'frame:loading': 'Loading…',
  'frame:try-again': 'Try again',
} as const;
