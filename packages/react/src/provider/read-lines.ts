import { type Line, parseProductId } from '@landerpay/checkout';
import { configurationMistake } from './configuration-mistake.js';

/** A product of the relay's catalogue, and how many of it (1 to 99). */
export type LineToSell = { readonly product: string; readonly quantity: number };

/** Reads the prop `lines`; throws a configuration error at what no relay could sell. */
export const readLines = (lines: readonly LineToSell[] | undefined): readonly Line[] => {
  if (!lines?.length) throw configurationMistake('lines');
  return lines.map(({ product, quantity }) => {
    const id = parseProductId(product);
    if (!id || !Number.isInteger(quantity) || quantity < 1 || quantity > 99)
      throw configurationMistake('lines');
    return { product: id, quantity };
  });
};
