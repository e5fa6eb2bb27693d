import type { Messages } from './messages.js';
import { fill, type Placeholder } from './say.js';

type Sentences = Readonly<Record<string, string>>;

/** The sentences of a table that differ by number, without the form: `ends-in` of `ends-in:one` and `ends-in:other`. */
export type CountedKey<Key> = Key extends `${infer Base}:other` ? Base : never;

/** What the page says with, and in which language it counts. */
type Words = { readonly messages: Messages; readonly locale: string };

/**
 * Says the sentences of one area that differ by number. The first number among the values chooses the form (`one`, `few`,
 * `other` …) by the rules of the page's language; numbers are written as that language writes them. A language with more
 * forms than English may have a sentence for each; where it has none, its `other` is said.
 */
export const counterOf =
  <const Table extends Sentences>(table: Table) =>
  <Base extends CountedKey<keyof Table>>(
    { messages, locale }: Words,
    base: Base,
    values: Readonly<Record<Placeholder<Table[`${Base}:other`]>, string | number>>,
  ): string => {
    const own: Readonly<Record<string, string | undefined>> = messages;
    const given = Object.entries<string | number>(values);
    const count = given.map(([, value]) => value).find((value) => typeof value === 'number');
    const form = `${base}:${new Intl.PluralRules(locale).select(count ?? 0)}`;
    const other = `${base}:other`;
    const written = given.map(([name, value]) => [name, value.toLocaleString(locale)]);
    return fill(own[form] ?? own[other] ?? table[form] ?? table[other] ?? '', Object.fromEntries(written));
  };
