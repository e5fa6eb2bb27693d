import type { Campaign, Product } from '../campaigns/campaign.js';
import type { Crm } from '../crm.js';
import { formatAmount } from '../money/amount.js';
import { currencySymbol } from '../money/currency-symbol.js';
import { billingKeys } from '../order-object/billing-keys.js';

const productAsQueried = (product: Product) => ({
  campaignProductId: Number(product.productId),
  productName: product.name,
  price: formatAmount(product.price),
  shippingPrice: formatAmount(product.shipping),
  ...billingKeys(product.billing),
});

/** The gateway that the CRM's own landers read from their campaign; `null` in a CRM without one. */
const amazonPayments = ({ amazon }: Crm) => {
  const [amazonBillerId] = amazon?.billerIds ?? [];
  return amazonBillerId === undefined ? null : { amazonBillerId: Number(amazonBillerId) };
};

/**
 * A campaign and what it sells. A product is named by `campaignProductId`, which is the id that imports take; the keys
 * are those that clients of the live service read, the whole shape is not recorded.
 */
export const campaignAsQueried = (campaign: Campaign, crm: Crm): Readonly<Record<string, unknown>> => ({
  campaignId: campaign.campaignId,
  campaignName: campaign.name,
  currency: campaign.currency,
  currencySymbol: currencySymbol(campaign.currency),
  countries: campaign.shipsTo?.map((countryCode) => ({ countryCode })) ?? [],
  products: [...campaign.products.values()].map(productAsQueried),
  amazonPayments: amazonPayments(crm),
});
