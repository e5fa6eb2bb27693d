import type { Parameters } from '../wire/parameters.js';
import { refusalTexts } from '../wire/refusal-texts.js';
import type { FieldProblems } from '../wire/reply.js';

const limits: Readonly<Record<string, number>> = {
  orderId: 30,
  customerId: 30,
  sessionId: 40,
  firstName: 30,
  lastName: 30,
  companyName: 30,
  emailAddress: 255,
  phoneNumber: 20,
  ipAddress: 255,
  address1: 30,
  address2: 30,
  city: 30,
  state: 6,
  postalCode: 20,
  country: 2,
  shipFirstName: 30,
  shipLastName: 30,
  shipCompanyName: 30,
  shipAddress1: 30,
  shipAddress2: 30,
  shipCity: 30,
  shipState: 6,
  shipPostalCode: 20,
  shipCountry: 2,
  couponCode: 30,
  salesUrl: 300,
  redirectsTo: 300,
  errorRedirectsTo: 300,
  affId: 10,
  sourceValue1: 30,
  sourceValue2: 30,
  sourceValue3: 30,
  sourceValue4: 30,
  sourceValue5: 30,
};

const customFields = ['custom1', 'custom2', 'custom3', 'custom4', 'custom5'];

const forms: Readonly<Record<string, RegExp>> = {
  emailAddress: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  phoneNumber: /^[\d-]+$/,
  country: /^[A-Za-z]{2}$/,
  shipCountry: /^[A-Za-z]{2}$/,
};

const stateOfCountry = [
  ['state', 'country'],
  ['shipState', 'shipCountry'],
] as const;

const tooLong = (parameters: Parameters, longest: Readonly<Record<string, number>>) =>
  Object.entries(longest).flatMap(([name, limit]) =>
    [...(parameters.get(name) ?? '')].length > limit ? [[name, refusalTexts.tooLong(limit)] as const] : [],
  );

const malformed = (parameters: Parameters) =>
  Object.entries(forms).flatMap(([name, form]) => {
    const value = parameters.get(name);
    return value === null || form.test(value) ? [] : [[name, refusalTexts.malformed] as const];
  });

const malformedStates = (parameters: Parameters) =>
  stateOfCountry.flatMap(([state, country]) => {
    const value = parameters.get(state);
    const inUnitedStates = parameters.get(country)?.toUpperCase() === 'US';
    return value === null || !inUnitedStates || /^[A-Za-z]{2}$/.test(value)
      ? []
      : [[state, refusalTexts.malformed] as const];
  });

/** What is too long or malformed among the fields sent; the custom fields of a lead are shorter than an order's. */
export const fieldProblems = (parameters: Parameters, of: 'lead' | 'order'): FieldProblems => {
  const customLimit = of === 'lead' ? 30 : 50;
  const longest = { ...limits, ...Object.fromEntries(customFields.map((name) => [name, customLimit])) };
  return Object.fromEntries([
    ...malformed(parameters),
    ...malformedStates(parameters),
    ...tooLong(parameters, longest),
  ]);
};
