import * as v from 'valibot';
import type { KonnektiveSimulatorOptions } from '../index.js';
import {
  ann,
  type Fields,
  fullImport,
  openShop,
  orderIdIn,
  type Shop,
  starterKit,
} from './shop.test.support.js';
import { type Seeded, smallAmazon, token } from './small-amazon.test.support.js';

export const upsalePath = '/upsale/import/';

export const reference = 'S01-1234567-7654321';

/** An import paid with Amazon Pay. */
export const amazonImport: Fields = {
  ...ann,
  ...starterKit,
  paySource: 'AMAZON',
  amazonOrderId: reference,
  amazonBillerId: '7',
  amazonAddressConsent: token,
};

/** Amazon's parameters of an upsale that is paid with a reference. */
export const paidWith = (amazonOrderId: string): Fields => ({
  amazonOrderId,
  amazonBillerId: '7',
  amazonAddressConsent: token,
});

const withPurchases = v.object({
  items: v.array(v.looseObject({ productId: v.string(), purchaseId: v.string() })),
});

/** Product and purchase of every item of a reply. */
export const itemsIn = (answered: { readonly message: unknown }) =>
  v.parse(withPurchases, answered.message).items;

type Sold = { readonly shop: Shop; readonly orderId: string };

/** A shop that has sold a starter kit for 53.95, by card. */
export const soldByCard = async (
  options: KonnektiveSimulatorOptions = {},
  fields: Fields = {},
): Promise<Sold> => {
  const shop = openShop(options);
  return { shop, orderId: orderIdIn(await shop.post('/order/import/', { ...fullImport, ...fields })) };
};

type SoldByAmazon = Sold & { readonly amazon: ReturnType<typeof smallAmazon> };

/** A shop that has sold a starter kit for 53.95 with Amazon Pay; Amazon knows the references. */
export const soldByAmazon = async (
  references: Readonly<Record<string, Seeded>> = {},
  options: Omit<KonnektiveSimulatorOptions, 'amazon'> & {
    readonly limits?: {
      readonly monthlyLimit?: string;
      readonly orderLimit?: string;
      readonly currency?: string;
    };
  } = {},
  fields: Fields = {},
): Promise<SoldByAmazon> => {
  const { limits, ...others } = options;
  const amazon = smallAmazon({ [reference]: {}, ...references });
  const shop = openShop({
    ...others,
    amazon: { origin: 'http://amazon.test', fetch: amazon.fetch, billerIds: ['7'], ...limits },
  });
  return {
    amazon,
    shop,
    orderId: orderIdIn(await shop.post('/order/import/', { ...amazonImport, ...fields })),
  };
};
