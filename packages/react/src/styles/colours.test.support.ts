import { readFileSync } from 'node:fs';

export type Values = Readonly<Record<string, string>>;

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');

/** What each rule of a stylesheet sets, in its order. */
const rulesIn = (file: string): readonly Values[] =>
  [...read(file).matchAll(/\{([^{}]+)\}/g)]
    .map(([, body = '']) =>
      Object.fromEntries(
        [...body.matchAll(/--landerpay-([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [
          name,
          value,
        ]),
      ),
    )
    .filter((values) => Object.keys(values).length > 0);

const [light = {}, sizes = {}] = rulesIn('./properties.css');
const [dark = {}, darkBySystem = {}] = rulesIn('./dark.css');
const [lightContrasted = {}, darkContrasted = {}, darkContrastedBySystem = {}] = rulesIn('./contrast.css');

/** What the stylesheet sets, by where it holds. */
export const properties = {
  light,
  sizes,
  dark,
  darkBySystem,
  lightContrasted,
  darkContrasted,
  darkContrastedBySystem,
} as const;
