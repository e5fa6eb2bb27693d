import { createContext, useContext } from 'react';
import type { Language } from '../language/language.js';
import { english, type Words } from './english.js';
import { german } from './german.js';

/** The lander's words, by language. */
export const wordsIn: Readonly<Record<Language, Words>> = { en: english, de: german };

export const WordsContext = createContext<Words>(english);

/** The lander's words in the language of the page. */
export const useWords = (): Words => useContext(WordsContext);
