import * as v from 'valibot';

/** A schema for each option: one that is forgotten here, or that there is no more, does not compile. */
export type EntriesOf<Thing> = Readonly<Record<keyof Thing, v.GenericSchema>>;

export const text = v.string('write a text');

export const filledText = v.pipe(text, v.nonEmpty('it is empty'));

export const listOfTexts = v.optional(v.array(filledText, 'write a list'));

export const functionOf = (sentence: string) => v.function(`write a function: ${sentence}`);

/** As pages have it: `https://shop.example`, without a path. */
export const origins = v.optional(
  v.array(
    v.pipe(
      text,
      v.check(
        (origin) => URL.canParse(origin) && new URL(origin).origin === origin,
        ({ received }) =>
          `${received} is no origin: write one such as "https://shop.example", without a path`,
      ),
    ),
    'write a list',
  ),
);
