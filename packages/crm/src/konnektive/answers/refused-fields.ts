import type { CrmRejected, FieldProblem } from '@landerpay/checkout';
import type { Settings } from '../options/settings.js';
import { knownParameter, type Owner } from '../request/known-parameters.js';

/** The buyer's names and address, which the CRM reads at Amazon and which we never send. */
const fromAmazon =
  /^(ship)?(FirstName|LastName|CompanyName|Address[12]|City|State|PostalCode|Country)$|^phoneNumber$|^emailAddress$/i;

/** Whose a field is, so that it is known who can mend it; `undefined` for one that no order has. */
const ownerOf = (
  field: string,
  { amazonParameters: names, markField, termsField }: Settings,
): Owner | undefined => {
  if (field === names.accessToken || field === names.reference || fromAmazon.test(field)) return 'buyer';
  if (field === names.billerId || field === names.paySource) return 'shop';
  if (/^custom[1-5]$/.test(field)) return field === markField || field === termsField ? 'shop' : 'buyer';
  return knownParameter(field)?.owner;
};

/** What Amazon gave goes by our own names, so that the page knows what to do about it. */
const nameOf = (field: string, { amazonParameters: names }: Settings): string => {
  if (field === names.reference) return 'reference';
  return field === names.accessToken ? 'accessToken' : field;
};

/**
 * Which refusal it is that these fields were not taken: the shop's as soon as one is the shop's. `undefined` if there
 * is none, or one that no order has.
 */
export const refusedFields = (
  problems: readonly FieldProblem[],
  settings: Settings,
): CrmRejected | undefined => {
  const owners = problems.map(({ field }) => ownerOf(field, settings));
  if (problems.length === 0 || owners.includes(undefined)) return undefined;
  const fields = problems.map(({ field, problem }) => ({ field: nameOf(field, settings), problem }));
  return owners.includes('shop')
    ? { answer: 'account-refused', detail: `fields refused: ${fields.map(({ field }) => field).join(', ')}` }
    : { answer: 'rejected', fields };
};
