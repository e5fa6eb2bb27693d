import type { Consent, Expected, Offer } from '@landerpay/checkout';
import { type Refused, refuse } from '../replies/reply.js';

/** Whatever is billed again is sold only to who accepted the terms that they saw (rule 28). */
export const checkConsent = (
  { termsVersion }: Offer,
  { consent, expected }: { readonly consent?: Consent; readonly expected: Expected },
): Refused | null => {
  const isAccepted = consent !== undefined && consent.termsVersion === expected.termsVersion;
  return termsVersion === null || isAccepted
    ? null
    : refuse(
        'terms-not-accepted',
        'A line is billed again: show its terms, and send `consent` with their version and the time of the buyer’s own tick.',
      );
};
