import type { CrmImportUpsale } from '@landerpay/checkout';
import type { Settings } from '../options/settings.js';
import { amazonParameters } from './amazon-parameters.js';
import { decimal } from './decimal.js';
import { lineParameters } from './lines.js';
import { optional } from './optional.js';
import type { Parameters } from './parameters.js';
import { returnParameters } from './return-addresses.js';
import { sessionParameters } from './tracking.js';

const singleProduct = ({ crmProduct, quantity, price, shipping }: CrmImportUpsale['line']): Parameters => [
  ['productId', crmProduct],
  ['productQty', String(quantity)],
  ['productPrice', decimal(price)],
  ['productShipPrice', decimal(shipping)],
];

/**
 * `/upsale/import/`: what is added to which order, and how it is paid. The CRM knows the buyer. The mark stays away:
 * an upsale has no custom fields of its own, and the order must keep its mark.
 */
export const importUpsaleParameters = (upsale: CrmImportUpsale, settings: Settings): Parameters => {
  const { parent, line, replaces, salesTax, tracking = {}, returnPaths } = upsale;
  return [
    ['orderId', parent],
    ...(settings.upsales.product === 'single' ? singleProduct(line) : lineParameters([line])),
    ...optional('productSalesTax', salesTax && decimal(salesTax)),
    ...optional('replaceProductId', replaces ?? undefined),
    ...sessionParameters(tracking),
    ...(settings.upsales.amazonParameters ? amazonParameters(upsale, settings) : []),
    ...returnParameters(returnPaths, settings),
  ];
};
