import { type IdempotencyKey, type ImportUpsaleBody, referenceOf } from '@landerpay/checkout';
import { isAsExpected } from '../../catalogue/pricing.js';
import type { Parts } from '../../parts.js';
import { notTheirs } from '../../replies/not-theirs.js';
import { type Reply, refuse } from '../../replies/reply.js';
import { createAdmission } from '../admission.js';
import { createAttemptAnswers, type DriveAttempt } from '../attempt-answers.js';
import { checkNewBuyer } from '../check-buyer.js';
import { checkConsent } from '../check-consent.js';
import { checkReference } from '../check-reference.js';
import { consentOf, liveRequestOf } from '../live-attempt.js';
import type { Running } from '../running.js';
import { driveUpsale } from './drive-upsale.js';
import { checkFit, priceUpsale } from './price-upsale.js';

/** A request to add to an order, read and found well-formed. */
export type PlaceUpsale = {
  readonly key: IdempotencyKey;
  readonly body: ImportUpsaleBody;
  /** The buyer's own address. */
  readonly ipAddress: string;
};

/** `POST /upsales`: adds a step to an order, joins the request that does, or says why not. */
export const createPlaceUpsale = (parts: Parts, running: Running) => {
  const { catalogue, crm, environment, hashes, ledger, settings, today } = parts;
  const answers = createAttemptAnswers(parts, running);
  const admission = createAdmission(parts, running);

  const driving =
    ({ body, ipAddress }: PlaceUpsale): DriveAttempt =>
    async (claimed, { buyer }) => {
      const request = await liveRequestOf(parts, body, { buyer, ipAddress });
      return driveUpsale(parts, { ...claimed, request });
    };

  const placeUpsale = async (upsale: PlaceUpsale): Promise<Reply> => {
    const { key, body } = upsale;
    const { order, step, ordinal, reference, attempt: number } = body;
    const fingerprint = hashes.upsaleFingerprint(body);
    const drive = driving(upsale);
    const price = () => priceUpsale(catalogue, body, today());
    const handle = await ledger.findByKey(hashes.key(key));
    if (handle !== null) {
      return answers.answerKnown(handle, {
        fingerprint,
        accessToken: body.accessToken,
        isAsExpected: () => {
          const pricing = price();
          if ('reply' in pricing || checkConsent(pricing.offer, body) !== null) return false;
          return isAsExpected(pricing.offer, body.expected);
        },
        drive,
      });
    }

    const sold = await ledger.findSoldOrder(order);
    if (sold === null || !hashes.isCapability(body.capability, { ...sold, order })) return notTheirs;
    if (crm.capabilities.upsale === 'none') {
      return refuse('step-not-offered', 'The CRM backend takes no upsales.');
    }
    const pricing = price();
    if ('reply' in pricing) return pricing;
    const refused =
      checkReference(reference, environment, sold.kind) ??
      checkFit(sold, pricing) ??
      checkConsent(pricing.offer, body);
    if (refused !== null) return refused;
    const known = await checkNewBuyer(parts, body.accessToken, upsale.ipAddress);
    if ('reply' in known) return known;
    if (known.hash !== sold.buyer) return notTheirs;
    const notAdmitted = await admission();
    if (notAdmitted !== null) return notAdmitted;
    const claimed = await ledger.claimUpsale({
      key: hashes.key(key),
      fingerprint,
      buyer: known.hash,
      purchase: sold.purchase,
      step,
      ordinal,
      reference: hashes.reference(reference),
      paidBy: referenceOf(reference).kind,
      number,
      asExpected: isAsExpected(pricing.offer, body.expected),
      sale: pricing.sale,
      replaces: pricing.replaces,
      mark: hashes.mark(reference, number, { order, step, ordinal }),
      consent: consentOf(parts, body),
      limits: settings.limits,
      leaseFor: settings.lease,
      openFor: settings.upsellWindow,
    });
    return answers.answerClaim(claimed, { known, offer: pricing.offer, drive });
  };

  return (upsale: PlaceUpsale): Promise<Reply> => running.answering(placeUpsale(upsale));
};
