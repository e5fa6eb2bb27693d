/** Hands out customer numbers; by default the same person gets the same one. */
export type Customers = {
  readonly idOf: (contact: string, options: { readonly deduplicate: boolean }) => number;
  readonly clear: () => void;
  readonly contents: () => CustomersContents;
  readonly fill: (contents: CustomersContents) => void;
};

/** All that is known of customers: numbers by e-mail address or phone number, and the number to give out next. */
export type CustomersContents = {
  readonly known: readonly (readonly [contact: string, customerId: number])[];
  readonly next: number;
};

const firstCustomer = 500_001;

export const newCustomers = (): Customers => {
  const known = new Map<string, number>();
  let next = firstCustomer;
  return {
    idOf: (contact, { deduplicate }) => {
      const key = contact.toLowerCase();
      const earlier = known.get(key);
      if (deduplicate && earlier !== undefined) return earlier;
      const customerId = next++;
      if (earlier === undefined) known.set(key, customerId);
      return customerId;
    },
    clear: () => {
      known.clear();
      next = firstCustomer;
    },
    contents: () => ({ known: [...known], next }),
    fill: (contents) => {
      for (const [contact, customerId] of contents.known) known.set(contact, customerId);
      next = contents.next;
    },
  };
};
