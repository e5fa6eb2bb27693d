import type { CrmRejected, FieldProblem } from '@landerpay/checkout';
import type { AmazonParameterNames } from '../options/options.js';
import { isObject } from './json-values.js';

/** What the buyer can mend: by another address at Amazon, by signing in again, by another reference. */
const ofTheBuyer =
  /^(ship)?(FirstName|LastName|CompanyName|Address[12]|City|State|PostalCode|Country)$|^(emailAddress|phoneNumber)$/i;

/** What only the shop can mend: its catalogue, its campaign, its MID. */
const ofTheShop =
  /^(loginId|password|campaignId|orderId|ipAddress|custom[1-5]|product\d{1,3}_(id|qty|price|shipPrice))$/;

type Owner = 'buyer' | 'shop' | 'nobody';

const ownerOf = (field: string, names: AmazonParameterNames): Owner => {
  if (field === names.accessToken || field === names.reference || ofTheBuyer.test(field)) return 'buyer';
  return field === names.billerId || field === names.paySource || ofTheShop.test(field) ? 'shop' : 'nobody';
};

/** What Amazon gave goes by our own names, so that the page knows what to do about it. */
const nameOf = (field: string, names: AmazonParameterNames): string => {
  if (field === names.reference) return 'reference';
  return field === names.accessToken ? 'accessToken' : field;
};

const problemOf = (field: string, sentence: string): FieldProblem => ({
  field,
  problem: /required/i.test(sentence) ? 'required' : 'invalid',
});

/**
 * Reads `{"shipAddress1":"is a required field"}`: the CRM's form of a refusal before anything was charged. Only fields
 * that an order has count; a map of anything else is no refusal that we know, and stays `undefined`.
 */
export const readFieldMap = (message: unknown, names: AmazonParameterNames): CrmRejected | undefined => {
  if (!isObject(message)) return undefined;
  const entries = Object.entries(message);
  const sentences = entries.flatMap(([field, sentence]) =>
    typeof sentence === 'string' ? [[field, sentence] as const] : [],
  );
  const owners = new Set(sentences.map(([field]) => ownerOf(field, names)));
  if (entries.length === 0 || sentences.length < entries.length || owners.has('nobody')) return undefined;
  const fields = sentences.map(([field, sentence]) => problemOf(nameOf(field, names), sentence));
  return owners.has('shop')
    ? { answer: 'account-refused', detail: `fields refused: ${fields.map(({ field }) => field).join(', ')}` }
    : { answer: 'rejected', fields };
};
