/** Hands out customer numbers; by default the same person gets the same one. */
export type Customers = {
  readonly idOf: (contact: string, options: { readonly deduplicate: boolean }) => number;
  readonly clear: () => void;
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
  };
};
