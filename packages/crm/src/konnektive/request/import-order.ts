import type { CrmImportOrder, OrderNumber } from '@landerpay/checkout';
import type { Settings } from '../options/settings.js';
import { amazonParameters } from './amazon-parameters.js';
import { decimal } from './decimal.js';
import { importLeadParameters } from './import-lead.js';
import { lineParameters } from './lines.js';
import { flag, optional } from './optional.js';
import type { Parameters } from './parameters.js';
import { returnParameters } from './return-addresses.js';
import { customParameters } from './tracking.js';

/** An order with the id of its lead. */
export type NumberedOrder = CrmImportOrder & { readonly order: OrderNumber };

/** `/order/import/`: everything of the lead once more, then what is bought and how it is paid. */
export const importOrderParameters = (order: NumberedOrder, settings: Settings): Parameters => [
  ['orderId', order.order],
  ...importLeadParameters(order, settings),
  ...lineParameters(order.lines),
  ...optional('couponCode', order.coupon),
  ...optional('salesTax', order.salesTax && decimal(order.salesTax)),
  ...flag('insureShipment', order.insureShipment),
  ...flag('forceQA', order.reviewFirst),
  ...amazonParameters(order, settings),
  [settings.markField, order.mark],
  ...optional(settings.termsField, order.termsProof),
  ...customParameters(order.tracking ?? {}),
  ...returnParameters(order.returnPaths, settings),
];
