import type { CrmImportOrder, CrmImportUpsale } from '@landerpay/checkout';
import type { Settings } from '../options/settings.js';
import type { Parameters } from './parameters.js';

/**
 * How it is paid. A billing agreement's id goes where an order reference's does. No address and no card: the CRM reads
 * them from Amazon with the buyer's token.
 */
export const amazonParameters = (
  { reference, accessToken }: Pick<CrmImportOrder | CrmImportUpsale, 'reference' | 'accessToken'>,
  { amazonParameters: names, billerId }: Settings,
): Parameters => [
  [names.paySource, 'AMAZON'],
  [names.billerId, billerId],
  [names.accessToken, accessToken],
  [names.reference, reference],
];
