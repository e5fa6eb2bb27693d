import { englishSentences, type MessageKey } from '@landerpay/react';
import { german } from '@landerpay/react/german';

/** The languages that the toolbar offers. */
const catalogues = { en: englishSentences, de: german } as const;

export type Locale = keyof typeof catalogues;

/** What the toolbar has chosen; English where it has not. */
export const readLocale = (locale: unknown): Locale => (locale === 'de' ? 'de' : 'en');

/** Every sentence in the language of the toolbar, to look for on the page. */
export const sentencesIn = (locale: unknown): Readonly<Record<MessageKey, string>> =>
  catalogues[readLocale(locale)];

/** What the provider is given: nothing in English, which the library brings. */
export const messagesFor = (locale: unknown): Partial<Readonly<Record<MessageKey, string>>> =>
  readLocale(locale) === 'en' ? {} : sentencesIn(locale);
