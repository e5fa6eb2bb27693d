import type { CrmProductId } from '@landerpay/checkout';
import type { Difference } from './entries.js';

/** What an upsale adds, and the product whose place it takes. */
export type Added = {
  readonly crmProduct: CrmProductId;
  readonly quantity: number;
  readonly replaces: CrmProductId | null;
};

const isAdded = ({ crmProduct, before, now }: Difference, added: Added): boolean =>
  crmProduct === added.crmProduct && now - before === added.quantity;

const isReplaced = ({ crmProduct, now }: Difference, added: Added): boolean =>
  crmProduct === added.replaces && now === 0;

/** Whether an order differs by exactly one upsale: its line came, and the line that it replaces is gone (rule 25). */
export const isExactly = (differences: readonly Difference[], added: Added): boolean =>
  differences.length === (added.replaces === null ? 1 : 2) &&
  differences.some((one) => isAdded(one, added)) &&
  (added.replaces === null || differences.some((one) => isReplaced(one, added)));
