/** Control characters, format characters (which turn the direction of text, or cannot be seen), and separators of lines. */
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A text without what a terminal would obey rather than show. Line breaks are the caller's: they are gone, too. */
export const plainText = (text: string): string => text.replace(hidden, '');

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** JSON in which nothing is hidden: what would be is written as an escape. */
export const plainJson = (value: unknown): string =>
  JSON.stringify(value, null, 2)
    .split('\n')
    .map((line) => line.replace(hidden, (found) => Array.from(found, escaped).join('')))
    .join('\n');
