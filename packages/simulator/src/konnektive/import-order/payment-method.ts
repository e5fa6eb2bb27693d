import type { Details } from '../details/details.js';
import type { Demand, Taken } from '../payment/taken.js';
import type { Refusal } from '../wire/reply.js';

/** An import that may be paid, with the buyer's data complete; nothing has been taken. */
export type Payable =
  | { readonly kind: 'payable'; readonly details: Details; readonly take: (demand: Demand) => Promise<Taken> }
  | { readonly kind: 'refused'; readonly refusal: Refusal };
