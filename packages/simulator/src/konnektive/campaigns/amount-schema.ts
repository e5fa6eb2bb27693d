import * as v from 'valibot';
import { type Amount, parseAmount } from '../money/amount.js';

/** Reads a price like `49.00`. */
export const amountSchema = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }): Amount => {
    const parsed = parseAmount(dataset.value);
    if (parsed !== null) return parsed;
    addIssue({ message: `"${dataset.value}" is not a price: write it like "49.00"` });
    return NEVER;
  }),
);
