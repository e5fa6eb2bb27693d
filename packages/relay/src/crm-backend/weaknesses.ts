import type { CrmBackend } from '@landerpay/checkout';

/**
 * What a backend cannot do, so that the relay leaves to a person what it could settle otherwise.
 *
 * - `no-look-up`: an order whose answer is lost can never be looked up.
 * - `incomplete-look-up`: a look-up that finds nothing proves nothing.
 */
export type CrmWeakness = 'no-look-up' | 'incomplete-look-up';

/** A weakness, and what it means for whoever runs the shop. */
export type ToldWeakness = { readonly weakness: CrmWeakness; readonly sentence: string };

const consequences: Readonly<Record<CrmWeakness, string>> = {
  'no-look-up':
    'it looks orders up by the number of their lead, but makes no leads. An order whose answer is lost is held until a person has looked into the CRM. Let it look up by mark, in a field of the order that the CRM can search.',
  'incomplete-look-up':
    'a look-up by mark that finds nothing proves nothing. An order that was lost on its way is held until a person has looked into the CRM, and its buyer cannot order meanwhile. If the CRM finds every order that it has, declare `completeLookUp`.',
};

const weaknessOf = ({ lead, lookUp, completeLookUp }: CrmBackend['capabilities']): CrmWeakness | null => {
  switch (lookUp) {
    case 'by-order-number':
      return lead ? null : 'no-look-up';
    case 'by-mark':
      return completeLookUp ? null : 'incomplete-look-up';
    default:
      return lookUp satisfies never;
  }
};

/** Where the look-up of a backend is too weak for the relay to settle by itself whatever it does not know. */
export const weaknessesOf = ({ name, capabilities }: CrmBackend): readonly ToldWeakness[] => {
  const weakness = weaknessOf(capabilities);
  return weakness === null
    ? []
    : [{ weakness, sentence: `The CRM backend "${name}": ${consequences[weakness]}` }];
};
