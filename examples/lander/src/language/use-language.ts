import { useEffect, useState } from 'react';
import { type Language, languageFor } from './language.js';

const entry = 'slowcup:language';

/** The language of the page and a way to change it; a reload, and a way through other sites, keep it in this tab. */
export const useLanguage = (): readonly [Language, (language: Language) => void] => {
  const state = useState(() =>
    languageFor(location.search, sessionStorage.getItem(entry), navigator.language),
  );
  const [language] = state;
  useEffect(() => {
    document.documentElement.lang = language;
    sessionStorage.setItem(entry, language);
  }, [language]);
  return state;
};
