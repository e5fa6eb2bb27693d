/** What a screen reader calls Amazon's button. The engine says it by itself: no page loads it twice. */
export const buttonSentences = {
  'button:label': 'Pay with Amazon',
} as const;
