import { refusalTexts } from '../wire/refusal-texts.js';
import type { FieldProblems } from '../wire/reply.js';
import { type DetailName, shippingNames } from './detail-names.js';
import type { Details } from './details.js';

const optionalInShipping: readonly DetailName[] = ['shipCompanyName', 'shipAddress2'];

export const requiredShipping: readonly DetailName[] = shippingNames.filter(
  (name) => !optionalInShipping.includes(name),
);

export const requiredPerson: readonly DetailName[] = ['firstName', 'lastName', 'emailAddress'];

export const requiredBilling: readonly DetailName[] = [
  'address1',
  'city',
  'state',
  'postalCode',
  'country',
  'phoneNumber',
  'ipAddress',
];

export const missingFields = (details: Details, required: readonly DetailName[]): FieldProblems =>
  Object.fromEntries(
    required.filter((name) => !details.has(name)).map((name) => [name, refusalTexts.required]),
  );
