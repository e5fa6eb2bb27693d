import { type CrmImportOrder, type Money, toDecimal } from '@landerpay/checkout';
import type { Settings } from '../options/settings.js';
import { amazonParameters } from './amazon-parameters.js';
import { importLeadParameters } from './import-lead.js';
import { lineParameters } from './lines.js';
import { flag, optional } from './optional.js';
import type { Parameters } from './parameters.js';
import { returnParameters } from './return-addresses.js';
import { customParameters } from './tracking.js';

const decimal = (money: Money | undefined): string | undefined =>
  money === undefined ? undefined : toDecimal(money);

/** `/order/import/`: everything of the lead once more, then what is bought and how it is paid. */
export const importOrderParameters = (order: CrmImportOrder, settings: Settings): Parameters => [
  ...optional('orderId', order.order ?? undefined),
  ...importLeadParameters(order, settings),
  ...lineParameters(order.lines),
  ...optional('couponCode', order.coupon),
  ...optional('salesTax', decimal(order.salesTax)),
  ...flag('insureShipment', order.insureShipment),
  ...flag('forceQA', order.reviewFirst),
  ...amazonParameters(order, settings),
  [settings.markField, order.mark],
  ...optional(settings.termsField, order.termsProof),
  ...customParameters(order.tracking ?? {}),
  ...returnParameters(order.returnPaths, settings),
];
