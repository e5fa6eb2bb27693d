const theirs = {
  custom1: 'till-7',
  firstName: 'Till',
  lastName: 'Stranger',
  phoneNumber: '5555550100',
  address1: '1 Harbor Road',
  city: 'Portland',
  state: 'ME',
  postalCode: '04101',
  country: 'US',
  billShipSame: '1',
  paySource: 'CREDITCARD',
  cardNumber: '4111111111111111',
  cardMonth: '01',
  cardYear: '2030',
  cardSecurityCode: '100',
} as const;

/**
 * Another way to sell into the same account, such as a till: the CRM gave it the unpaid order of our buyer, because both
 * come from one address, and it sells the same there, paid by card.
 */
export const byStranger = (ours: URLSearchParams): URLSearchParams => {
  const form = new URLSearchParams(ours);
  for (const name of ['amazonBillerId', 'amazonAddressConsent', 'amazonOrderId', 'custom2'])
    form.delete(name);
  for (const [name, value] of Object.entries(theirs)) form.set(name, value);
  return form;
};
