import type { buttonSentences } from './button-sentences.js';

export const germanButtonSentences: Readonly<Record<keyof typeof buttonSentences, string>> = {
  'button:label': 'Mit Amazon bezahlen',
};
