import { parseOrderNumber, parseReferenceId } from '@landerpay/checkout';
import * as v from 'valibot';

const text = <T>(parse: (text: string) => T | undefined) =>
  v.pipe(
    v.string(),
    v.rawTransform(({ dataset, addIssue, NEVER }): T => {
      const parsed = parse(dataset.value);
      if (parsed !== undefined) return parsed;
      addIssue({ message: `“${dataset.value}” is none.` });
      return NEVER;
    }),
  );

const told = v.variant('told', [
  v.object({
    told: v.literal('placed'),
    order: v.object({
      number: text(parseOrderNumber),
      total: v.object({ amount: v.number(), currency: v.string() }),
    }),
  }),
  v.object({ told: v.literal('already-placed'), number: text(parseOrderNumber) }),
  v.object({ told: v.literal('not-placed'), because: v.string() }),
  v.object({ told: v.literal('unknown') }),
]);

/** Reads what the page says of itself. */
export const pageTold = v.object({
  status: v.picklist([
    'loading',
    'unavailable',
    'signed-out',
    'signing-in',
    'choosing',
    'placing',
    'action-required',
    'settling',
    'placed',
    'refused',
  ]),
  /** All that an order needs is chosen. */
  mayBePlaced: v.boolean(),
  /** The buyer's click sends the order that was not sent. */
  maySend: v.boolean(),
  signedIn: v.boolean(),
  /** Every reference that the page has ordered with. */
  references: v.array(text(parseReferenceId)),
  told,
});

export type PageTold = v.InferOutput<typeof pageTold>;
