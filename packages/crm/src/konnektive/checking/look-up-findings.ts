import type { CrmFindAnswer, CrmFinding } from '@landerpay/checkout';

/** A look-up of an order that does not exist must say so, or nothing that is lost is ever found again. */
export const lookUpFindings = (found: CrmFindAnswer): readonly CrmFinding[] =>
  found.answer === 'not-found'
    ? []
    : [
        {
          severity: 'error',
          sentence:
            'The CRM does not answer look-ups, and without them no lost answer is ever settled: permit "Order → Query" for the API user (CRM → Admin → Users).',
        },
      ];
