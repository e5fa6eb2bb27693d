import type { CrmShop } from './crm-shop.test.support.js';
import { konnektiveShop } from './konnektive-shop.test.support.js';
import { meridianShop } from './meridian-shop.test.support.js';

type NamedCrm = readonly [name: CrmShop['crmName'], openShop: () => CrmShop];

/** Every CRM that the relay is tested in front of, for `describe.each`. */
export const everyCrm: readonly [NamedCrm, NamedCrm] = [
  ['Konnektive', konnektiveShop],
  ['Meridian', meridianShop],
];
