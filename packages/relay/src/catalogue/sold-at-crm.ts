import type { CrmSold, Period } from '@landerpay/checkout';
import type { Catalogue } from './catalogue.js';

/** Months have no number of days. */
const daysOf = ({ unit, count }: Period): number | null => {
  switch (unit) {
    case 'day':
      return count;
    case 'week':
      return 7 * count;
    case 'month':
    case 'year':
      return null;
    default:
      return unit satisfies never;
  }
};

/** What a catalogue sells, in the CRM's own numbering, for the CRM to say whether it does. */
export const soldAtCrm = ({ products, currency }: Catalogue): CrmSold => {
  const all = [...products.values()];
  return {
    products: all.map(({ crmProduct }) => crmProduct),
    currency,
    recurring: all.flatMap(({ crmProduct: product, recurring }) =>
      recurring === null ? [] : [{ product, firstBillAfter: daysOf(recurring.trial ?? recurring.every) }],
    ),
  };
};
