/**
 * Whose a parameter is: `buyer` is what came with the buyer (the address at Amazon, the sign-in, the page's address),
 * `shop` is what only the shop can mend (its catalogue, its campaign, its settings).
 */
export type Owner = 'buyer' | 'shop';

/**
 * `longest` is in characters, as the CRM documents it (api2.konnektive.com/docs); `null` where it documents none. `form`
 * is what a value must look like, where a wrong one would book something else than was meant.
 */
export type KnownParameter = {
  readonly owner: Owner;
  readonly longest: number | null;
  readonly form?: RegExp;
};

const shops = (longest: number | null = null): KnownParameter => ({ owner: 'shop', longest });
const buyers = (longest: number | null = null): KnownParameter => ({ owner: 'buyer', longest });

const formed = (form: RegExp, longest: number | null = null): KnownParameter => ({ ...shops(longest), form });

const something = formed(/\S/);
const money = formed(/^\d+(\.\d+)?$/);
const day = formed(/^\d\d\/\d\d\/\d{4}$/);
const quantity = formed(/^[1-9]\d{0,8}$/);

const byName: ReadonlyMap<string, KnownParameter> = new Map([
  ['loginId', shops()],
  ['password', shops()],
  ['campaignId', shops()],
  ['orderId', formed(/\S/, 30)],
  ['firstName', buyers(30)],
  ['lastName', buyers(30)],
  ['emailAddress', buyers(255)],
  ['ipAddress', formed(/\S/, 64)],
  ['couponCode', buyers(30)],
  ['salesTax', money],
  ['insureShipment', shops()],
  ['forceQA', shops()],
  ['redirectsTo', shops(300)],
  ['errorRedirectsTo', shops(300)],
  ['sessionId', buyers(40)],
  ['affId', buyers(10)],
  ['productId', something],
  ['productQty', quantity],
  ['productPrice', money],
  ['productShipPrice', money],
  ['productSalesTax', money],
  ['replaceProductId', something],
  ['pageType', shops()],
  ['requestUri', buyers()],
  ['userAgent', buyers()],
  ['httpReferer', buyers()],
  ['resultsPerPage', shops()],
  ['page', quantity],
  ['dateRangeType', shops()],
  ['startDate', day],
  ['endDate', day],
]);

const byForm: readonly (readonly [form: RegExp, known: KnownParameter])[] = [
  [/^product\d{1,3}_id$/, something],
  [/^product\d{1,3}_qty$/, quantity],
  [/^product\d{1,3}_(price|shipPrice)$/, money],
  [/^custom[1-5]$/, shops(50)],
  [/^sourceValue[1-5]$/, buyers(30)],
];

/** What is known of a parameter of the CRM's; `undefined` for Amazon's, which have names of the shop's choice. */
export const knownParameter = (name: string): KnownParameter | undefined =>
  byName.get(name) ?? byForm.find(([form]) => form.test(name))?.[1];

/** Whether a name is, but for its capitals, one of `knownParameter`. */
export const isKnownInAnyCase = (name: string): boolean =>
  [...byName.keys()].some((known) => known.toLowerCase() === name.toLowerCase()) ||
  byForm.some(([form]) => new RegExp(form, 'i').test(name));
