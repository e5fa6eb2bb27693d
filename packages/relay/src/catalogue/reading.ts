/** A part of a catalogue, or what is wrong with it, a sentence each. */
export type Read<T> = { readonly read: T } | { readonly mistakes: readonly string[] };

/** What is wrong with any of them. */
export const mistakesIn = (parts: readonly Read<unknown>[]): readonly string[] =>
  parts.flatMap((part) => ('mistakes' in part ? part.mistakes : []));

/** Those that could be read. */
export const readIn = <T>(parts: readonly Read<T>[]): readonly T[] =>
  parts.flatMap((part) => ('read' in part ? [part.read] : []));

/** What a parser gave, or the sentence that says why it gave nothing. */
export const readOr = <T>(read: T | undefined, mistake: string): Read<T> =>
  read === undefined ? { mistakes: [mistake] } : { read };
