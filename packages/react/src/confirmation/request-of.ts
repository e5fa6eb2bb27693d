import { type Checkout, type ConfirmReferenceRequest, expectedOf } from '@landerpay/checkout';

/** Where the buyer comes back to. */
export type Urls = Pick<ConfirmReferenceRequest, 'successUrl' | 'failureUrl'>;

/** What is asked to be confirmed: what would be ordered by the same click. `null` where nothing could be. */
export const confirmRequestOf = (
  { offer, held: { reference, endedAttempts, again, termsAccepted } }: Checkout,
  urls: Urls,
): ConfirmReferenceRequest | null =>
  offer && reference
    ? {
        reference,
        attempt: endedAttempts + 1,
        lines: offer.lines.map(({ product, quantity }) => ({ product, quantity })),
        expected: expectedOf(offer),
        ...(again && { again }),
        ...(termsAccepted && { consent: termsAccepted }),
        ...urls,
      }
    : null;
