import type { CheckoutKind, Offer } from '@landerpay/checkout';
import { type Refused, refuse } from '../replies/reply.js';

/** Whether a page means to sell these lines in another way than the catalogue does; `null` where they agree. */
export const kindRefusal = (kind: CheckoutKind, offer: Offer): Refused | null => {
  if (kind === offer.kind) return null;
  return kind === 'one-time'
    ? refuse(
        'wrong-kind',
        'A product of these lines is billed again: sell them with kind="recurring", terms and consent.',
      )
    : refuse('wrong-kind', 'Nothing of these lines is billed again: sell them with kind="one-time".');
};
