export const buyerNames = [
  'firstName',
  'lastName',
  'companyName',
  'emailAddress',
  'phoneNumber',
  'ipAddress',
] as const;

export const billingNames = ['address1', 'address2', 'city', 'state', 'postalCode', 'country'] as const;

export const shippingNames = [
  'shipFirstName',
  'shipLastName',
  'shipCompanyName',
  'shipAddress1',
  'shipAddress2',
  'shipCity',
  'shipState',
  'shipPostalCode',
  'shipCountry',
] as const;

const tracking = [
  'sessionId',
  'affId',
  'sourceValue1',
  'sourceValue2',
  'sourceValue3',
  'sourceValue4',
  'sourceValue5',
  'custom1',
  'custom2',
  'custom3',
  'custom4',
  'custom5',
  'salesUrl',
] as const;

/** What the CRM keeps of an order's buyer, addresses and tracking, and gives back in every reply. */
export const detailNames = [...buyerNames, ...billingNames, ...shippingNames, ...tracking] as const;

export type DetailName = (typeof detailNames)[number];
