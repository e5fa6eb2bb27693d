import type { Messages } from './messages.js';

/** The names in braces that a sentence is to be filled with. */
export type Placeholder<Sentence> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

/** Exactly what the sentence names: a value that is missing, or that it has no place for, is a type error. */
type Filling<Sentence> = [Placeholder<Sentence>] extends [never]
  ? []
  : [values: Readonly<Record<Placeholder<Sentence>, string>>];

type Sentences = Readonly<Record<string, string>>;

/** Puts its values into a sentence, whatever their order in its language is. */
export const fill = (sentence: string, values: Sentences = {}): string =>
  sentence.replace(/{(\w+)}/g, (place, name) => values[name] ?? place);

/** Says the sentences of one area: the page's own, else the English ones, with their values. */
export const speakerOf =
  <const Table extends Sentences>(table: Table) =>
  <Key extends keyof Table & keyof Messages>(
    messages: Messages,
    key: Key,
    ...[values]: Filling<Table[Key]>
  ): string =>
    fill(messages[key] ?? table[key] ?? '', values);
