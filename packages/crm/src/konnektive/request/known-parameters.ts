/**
 * Whose a parameter is: `buyer` is what came with the buyer (the address at Amazon, the sign-in, the page's address),
 * `shop` is what only the shop can mend (its catalogue, its campaign, its settings).
 */
export type Owner = 'buyer' | 'shop';

/** `longest` is in characters, as the CRM documents it (api2.konnektive.com/docs); `null` where it documents none. */
export type KnownParameter = { readonly owner: Owner; readonly longest: number | null };

const shops = (longest: number | null = null): KnownParameter => ({ owner: 'shop', longest });
const buyers = (longest: number | null = null): KnownParameter => ({ owner: 'buyer', longest });

const byName: ReadonlyMap<string, KnownParameter> = new Map([
  ['loginId', shops()],
  ['password', shops()],
  ['campaignId', shops()],
  ['orderId', shops(30)],
  ['firstName', buyers(30)],
  ['lastName', buyers(30)],
  ['emailAddress', buyers(255)],
  ['ipAddress', shops(64)],
  ['couponCode', buyers(30)],
  ['salesTax', shops()],
  ['insureShipment', shops()],
  ['forceQA', shops()],
  ['redirectsTo', shops(300)],
  ['errorRedirectsTo', shops(300)],
  ['sessionId', buyers(40)],
  ['affId', buyers(10)],
  ['productId', shops()],
  ['productQty', shops()],
  ['productPrice', shops()],
  ['productShipPrice', shops()],
  ['productSalesTax', shops()],
  ['replaceProductId', shops()],
  ['pageType', shops()],
  ['requestUri', buyers()],
  ['userAgent', buyers()],
  ['httpReferer', buyers()],
  ['resultsPerPage', shops()],
]);

const byForm: readonly (readonly [form: RegExp, known: KnownParameter])[] = [
  [/^product\d{1,3}_(id|qty|price|shipPrice)$/, shops()],
  [/^custom[1-5]$/, shops(50)],
  [/^sourceValue[1-5]$/, buyers(30)],
];

/** What is known of a parameter of the CRM's; `undefined` for Amazon's, which have names of the shop's choice. */
export const knownParameter = (name: string): KnownParameter | undefined =>
  byName.get(name) ?? byForm.find(([form]) => form.test(name))?.[1];
