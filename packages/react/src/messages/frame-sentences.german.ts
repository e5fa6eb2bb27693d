import type { frameSentences } from './frame-sentences.js';

export const germanFrameSentences: Readonly<Record<keyof typeof frameSentences, string>> = {
  'frame:loading': 'Wird geladen …',
  'frame:try-again': 'Noch einmal versuchen',
};
