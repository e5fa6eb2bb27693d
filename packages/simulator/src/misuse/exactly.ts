import * as v from 'valibot';

const advice = (names: readonly string[], { expected }: v.StrictObjectIssue): string => {
  const known = names.length === 0 ? 'nothing is taken here' : `there are ${names.join(', ')}`;
  switch (expected) {
    case 'never':
      return `there is no such name: ${known}`;
    case 'Object':
      return `write an object: ${known}`;
    default:
      return 'it is missing';
  }
};

/** An object with these names and no others; a wrong name is answered with the right ones. */
export const exactly = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.strictObject(entries, (issue) => advice(Object.keys(entries), issue));

/** One of these words; any other is answered with them. */
export const oneWordOf = <const Words extends readonly string[]>(words: Words) =>
  v.picklist(words, `write one of ${words.join(', ')}`);
