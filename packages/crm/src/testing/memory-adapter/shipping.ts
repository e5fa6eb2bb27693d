import type { FieldProblem, ImportOrderCall, ImportOrderRequest, Offer } from '@landerpay/checkout';
import type { ScriptedAttempt } from './script.js';

/** What Amazon tells of a reference; `describe` of `@landerpay/simulator/testing` answers so. */
export type MemoryDescription =
  | { readonly result: 'known'; readonly shippingAddress: { readonly countryCode: string } | null }
  | { readonly result: 'unknown'; readonly code: string };

/** The countries that are shipped to, and whom the shop in memory asks for the address. */
export type ShipsTo = {
  /** ISO 3166-1 alpha-2, as `US`. */
  readonly countries: readonly string[];
  /** Give `amazon.describe` of simulated Amazon. */
  readonly describe: (request: {
    readonly reference: string;
    readonly accessToken: string;
  }) => MemoryDescription;
};

const rejected = (problem: FieldProblem['problem']): ScriptedAttempt => [
  { outcome: 'rejected', because: 'fields', fields: [{ field: 'shipCountry', problem }] },
];

/** What becomes of an attempt that cannot be shipped; undefined when it can. */
export const unshippable = (
  shipsTo: ShipsTo | undefined,
  { delivery }: Offer,
  { reference }: Pick<ImportOrderRequest, 'reference'>,
  { accessToken }: ImportOrderCall,
): ScriptedAttempt | undefined => {
  if (shipsTo === undefined || delivery === 'digital') return undefined;
  const { countries, describe } = shipsTo;
  const told = describe({ reference, accessToken });
  if (told.result === 'unknown') {
    return [{ outcome: 'refusal', code: 'token-refused', detail: told.code }];
  }
  if (told.shippingAddress === null) return rejected('required');
  return countries.includes(told.shippingAddress.countryCode) ? undefined : rejected('invalid');
};
