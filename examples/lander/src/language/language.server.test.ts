import { expect, it } from 'vitest';
import { languageFor } from './language.js';

it.each([
  ['?lang=de', 'en', 'en-US', 'de'],
  ['?utm_source=mail&lang=EN', 'de', 'de-DE', 'en'],
  ['', 'de', 'en-US', 'de'],
  ['', null, 'de-AT', 'de'],
  ['?lang=fr', null, 'de', 'de'],
  ['?lang=fr', 'tlh', 'fr-FR', 'en'],
])('with %s in the address, %s kept and a browser in %s it is %s', (search, kept, preferred, language) => {
  expect(languageFor(search, kept, preferred)).toBe(language);
});
