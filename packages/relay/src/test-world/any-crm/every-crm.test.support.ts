import type { ShopOptions } from '../shop.test.support.js';
import type { CrmShop } from './crm-shop.test.support.js';
import { konnektiveShop } from './konnektive-shop.test.support.js';
import { meridianShop } from './meridian-shop.test.support.js';

type NamedCrm = readonly [name: CrmShop['crmName'], openShop: (options?: ShopOptions) => CrmShop];

/** Every CRM that the relay is tested in front of, for `describe.each`. */
export const everyCrm: readonly [NamedCrm, NamedCrm] = [
  ['Konnektive', konnektiveShop],
  ['Meridian', meridianShop],
];
