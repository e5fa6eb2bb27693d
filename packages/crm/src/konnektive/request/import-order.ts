import type { CrmImportOrder } from '@landerpay/checkout';
import type { Settings } from '../options/settings.js';
import { importLeadParameters } from './import-lead.js';
import { lineParameters } from './lines.js';
import type { Parameters } from './parameters.js';

const amazonParameters = (
  { reference, accessToken }: CrmImportOrder,
  { amazonParameters: names, billerId }: Settings,
): Parameters => [
  [names.paySource, 'AMAZON'],
  [names.billerId, billerId],
  [names.accessToken, accessToken],
  [names.reference, reference],
];

/**
 * `/order/import/`: everything of the lead once more, then what is bought and how it is paid. No address and no card:
 * the CRM reads them from Amazon with the buyer's token.
 */
export const importOrderParameters = (order: CrmImportOrder, settings: Settings): Parameters => [
  ...(order.order === null ? [] : [['orderId', order.order] as const]),
  ...importLeadParameters(order, settings),
  ...lineParameters(order.lines),
  ...amazonParameters(order, settings),
  [settings.markField, order.mark],
];
