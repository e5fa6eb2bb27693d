import type { CrmTracking } from '@landerpay/checkout';
import { isCustomField } from '../options/custom-fields.js';
import { optional } from './optional.js';
import type { Parameters } from './parameters.js';

/** Who sent the buyer: `affId` and `sourceValue1` to `sourceValue5`, which leads, orders and first clicks take alike. */
export const sourceParameters = ({
  affiliate,
  sources = [],
}: Pick<CrmTracking, 'affiliate' | 'sources'>): Parameters => [
  ...optional('affId', affiliate),
  ...sources.flatMap((value, index) => optional(`sourceValue${index + 1}`, value)),
];

/** The visit that the CRM's own clicks belong to. */
export const sessionParameters = ({ session }: Pick<CrmTracking, 'session'>): Parameters =>
  optional('sessionId', session);

/**
 * Custom fields of the shop's own, besides those that carry mark and proof of consent. What is none of them keeps a name
 * that no parameter has, for the check of the parameters to refuse: it must not pass for `salesTax` or `loginId`.
 */
export const customParameters = ({ custom = {} }: Pick<CrmTracking, 'custom'>): Parameters =>
  Object.entries(custom).map(([name, value]) => [isCustomField(name) ? name : `custom:${name}`, value]);
