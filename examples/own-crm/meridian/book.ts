import type { Sale, SaleStatus } from './sale.js';

/** An answer that was given to an idempotency token, and to which request. */
export type Given = { readonly request: string; readonly status: number; readonly body: object };

/** Everything that Meridian keeps. */
export const createBook = () => {
  const sales = new Map<string, Sale>();
  let last = 1_000;
  const given = new Map<string, Promise<Given>>();
  return {
    nextNumber: (): string => {
      last += 1;
      return `M-${last}`;
    },
    enter: (sale: Sale): void => {
      sales.set(sale.number, sale);
    },
    find: (number: string): Sale | undefined => sales.get(number),
    sales: (): readonly Sale[] => [...sales.values()],
    setStatus: (number: string, status: SaleStatus): void => {
      const sale = sales.get(number);
      if (sale === undefined) throw new TypeError(`Meridian has no sale ${number}.`);
      sales.set(number, { ...sale, status });
    },
    given,
  };
};

export type Book = ReturnType<typeof createBook>;
