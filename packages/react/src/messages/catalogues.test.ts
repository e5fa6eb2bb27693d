import { describe, expect, test } from 'vitest';
import { englishSentences } from './english.js';
import { german } from './german.js';

const english: Readonly<Record<string, string>> = englishSentences;
const inGerman = Object.entries(german);
const placeholdersOf = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/{\w+}/g)].map(([placeholder]) => placeholder).sort();
/** Names of things and words on buttons, which are no sentences. */
const isLabel = (key: string): boolean =>
  /^(action:|button:|confirmation:finish$|frame:try-again$|widget:(address-book|wallet)$)|:(title|line)$|^upsell:action-/.test(
    key,
  );

describe('German', () => {
  test('has every sentence that English has, and besides them only those of errors', () => {
    expect(
      inGerman
        .map(([key]) => key)
        .filter((key) => !key.startsWith('error:'))
        .sort(),
    ).toEqual(Object.keys(english).sort());
  });

  test.each(Object.entries(english))('fills in the same values: %s', (key, sentence) => {
    const translated = new Map(inGerman).get(key) ?? '';
    expect(placeholdersOf(translated)).toEqual(placeholdersOf(sentence));
  });
});

describe.each([
  ['English', Object.entries(english)],
  ['German', inGerman],
] as const)('in %s', (_, sentences) => {
  test.each(sentences)('a whole sentence, or the words of a button: %s', (key, sentence) => {
    expect(sentence).toMatch(isLabel(key) ? /^[A-ZÄÖÜ{].*[^.!?…]$/ : /^[A-ZÄÖÜ{].*[.!?…]$/);
    expect(sentence).not.toMatch(/ {2}|\s$|"|'|\.\.\./);
  });
});
