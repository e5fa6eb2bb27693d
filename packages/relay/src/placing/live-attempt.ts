import type {
  AccessToken,
  Buyer,
  Consent,
  CrmTracking,
  PageTracking,
  ReferenceId,
} from '@landerpay/checkout';
import type { Attempt, Lease } from '../ledger/attempt.js';
import { trackingOf } from '../pages/tracking.js';
import type { Parts } from '../parts.js';

/** What a request for money says beside what it asks for. */
export type MoneyRequest = {
  readonly reference: ReferenceId;
  readonly accessToken: AccessToken;
  readonly consent?: Consent;
  readonly tracking?: PageTracking;
};

/** What only a live request brings, and what is never stored: money is sent with it or not at all (rule 17). */
export type LiveRequest = Pick<MoneyRequest, 'reference' | 'accessToken'> & {
  readonly buyer: Buyer;
  /** The buyer's own address. */
  readonly ipAddress: string;
  /** What the CRM is told of how the buyer came, if anything. */
  readonly tracking: { readonly tracking?: CrmTracking };
  readonly consent: Consent | null;
};

/** An attempt that a live request may act for. */
export type LiveAttempt = {
  readonly attempt: Attempt;
  readonly lease: Lease;
  readonly request: LiveRequest;
};

/** Clocks of buyers run wrong: nothing was accepted after it was sent. */
const notLater = ({ termsVersion, acceptedAt }: Consent, now: number): Consent => ({
  termsVersion,
  acceptedAt: new Date(Math.min(Date.parse(acceptedAt), now)).toISOString(),
});

/** What a request says that its buyer accepted; `null` where nothing recurs. */
export const consentOf = (
  { clock }: Pick<Parts, 'clock'>,
  { consent }: Pick<MoneyRequest, 'consent'>,
): Consent | null => (consent === undefined ? null : notLater(consent, clock.now()));

/** Reads a request as whoever drives its attempt needs it. */
export const liveRequestOf = async (
  parts: Parts,
  request: MoneyRequest,
  { buyer, ipAddress }: Pick<LiveRequest, 'buyer' | 'ipAddress'>,
): Promise<LiveRequest> => {
  const { reference, accessToken, tracking } = request;
  const tracked = await trackingOf(parts, tracking);
  return {
    reference,
    accessToken,
    buyer,
    ipAddress,
    tracking: tracked === undefined ? {} : { tracking: tracked },
    consent: consentOf(parts, request),
  };
};
