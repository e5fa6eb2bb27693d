import type { Reply } from '../wire/reply.js';

/** A payment that waits for the buyer's bank. */
export type AwaitedPayment = {
  /** Where the buyer's browser posts the order to, once it is paid. */
  readonly redirectsTo: string;
  /** Where the buyer goes with an `errorMsg` if it is not. */
  readonly errorRedirectsTo: string;
  /** Takes the money and books. */
  readonly complete: () => Promise<Reply>;
};

/** The same for as long as the buyer has not answered; after that it tells what became of it. */
export type OpenRedirect = AwaitedPayment & {
  /** Completes the payment, however often it is called: once. */
  readonly finish: () => Promise<Reply>;
};

/** The redirects that the CRM has sent buyers to. */
export type Redirects = {
  readonly open: (payment: AwaitedPayment) => { readonly id: string };
  readonly find: (id: string) => OpenRedirect | null;
  readonly clear: () => void;
};

export const newRedirects = (newId: () => string): Redirects => {
  const known = new Map<string, OpenRedirect>();
  return {
    open: (payment) => {
      const id = newId();
      let ended: Promise<Reply> | null = null;
      const finish = () => {
        ended ??= payment.complete();
        return ended;
      };
      known.set(id, { ...payment, finish });
      return { id };
    },
    find: (id) => known.get(id) ?? null,
    clear: () => known.clear(),
  };
};
