import type { Parameters } from '../wire/parameters.js';
import { type DetailName, detailNames } from './detail-names.js';

export type Details = ReadonlyMap<DetailName, string>;

const shippingFromBilling: readonly (readonly [DetailName, DetailName])[] = [
  ['shipFirstName', 'firstName'],
  ['shipLastName', 'lastName'],
  ['shipCompanyName', 'companyName'],
  ['shipAddress1', 'address1'],
  ['shipAddress2', 'address2'],
  ['shipCity', 'city'],
  ['shipState', 'state'],
  ['shipPostalCode', 'postalCode'],
  ['shipCountry', 'country'],
];

/** The later map wins, field by field. */
export const mergeDetails = (...layers: readonly Details[]): Details =>
  new Map(layers.flatMap((layer) => [...layer]));

export const detailsIn = (parameters: Parameters): Details =>
  new Map(
    detailNames.flatMap((name) => {
      const value = parameters.get(name);
      return value === null ? [] : [[name, value] as const];
    }),
  );

/** What `billShipSame=1` means: the shipping address is the billing address, whatever else was sent. */
export const withShippingFromBilling = (details: Details): Details =>
  mergeDetails(
    details,
    new Map(
      shippingFromBilling.flatMap(([shipping, billing]) => {
        const value = details.get(billing);
        return value === undefined ? [] : [[shipping, value] as const];
      }),
    ),
  );
