import type { IdempotencyKey, ImportOrderBody } from '@landerpay/checkout';
import { isAsExpected, priceLines } from '../../catalogue/pricing.js';
import type { Parts } from '../../parts.js';
import { type Reply, refuse } from '../../replies/reply.js';
import { createAdmission } from '../admission.js';
import { createAttemptAnswers, type DriveAttempt } from '../attempt-answers.js';
import { checkNewBuyer } from '../check-buyer.js';
import { checkConsent } from '../check-consent.js';
import { checkReference } from '../check-reference.js';
import { consentOf, liveRequestOf } from '../live-attempt.js';
import type { Running } from '../running.js';
import { driveOrder } from './drive-order.js';

/** A request to place an order, read and found well-formed. */
export type PlaceOrder = {
  readonly key: IdempotencyKey;
  readonly body: ImportOrderBody;
  /** The buyer's own address. */
  readonly ipAddress: string;
};

/** `POST /orders`: places an order, joins the request that does, or says why not. */
export const createPlaceOrder = (parts: Parts, running: Running) => {
  const { catalogue, environment, hashes, ledger, settings, today } = parts;
  const answers = createAttemptAnswers(parts, running);
  const admission = createAdmission(parts, running);

  const driving =
    ({ body, ipAddress }: PlaceOrder): DriveAttempt =>
    async (claimed, { buyer }) => {
      const request = await liveRequestOf(parts, body, { buyer, ipAddress });
      return driveOrder(parts, { ...claimed, request });
    };

  const placeOrder = async (order: PlaceOrder): Promise<Reply> => {
    const { key, body } = order;
    const fingerprint = hashes.fingerprint(body);
    const drive = driving(order);
    const price = () => priceLines(catalogue, body.lines, today());
    const handle = await ledger.findByKey(hashes.key(key));
    if (handle !== null) {
      return answers.answerKnown(handle, {
        fingerprint,
        accessToken: body.accessToken,
        isAsExpected: () => {
          const pricing = price();
          if ('notSold' in pricing || checkConsent(pricing.offer, body) !== null) return false;
          return isAsExpected(pricing.offer, body.expected);
        },
        drive,
      });
    }

    const pricing = price();
    if ('notSold' in pricing) {
      return refuse('not-sold', 'A product of the request is not in the relay’s catalogue.');
    }
    const refused =
      checkReference(body.reference, environment, pricing.offer.kind) ?? checkConsent(pricing.offer, body);
    if (refused !== null) return refused;
    const known = await checkNewBuyer(parts, body.accessToken, order.ipAddress);
    if ('reply' in known) return known;
    const notAdmitted = await admission();
    if (notAdmitted !== null) return notAdmitted;
    const claimed = await ledger.claim({
      key: hashes.key(key),
      fingerprint,
      buyer: known.hash,
      offer: hashes.offer(body.lines),
      reference: hashes.reference(body.reference),
      number: body.attempt,
      again: body.again ?? null,
      asExpected: isAsExpected(pricing.offer, body.expected),
      sale: pricing.sale,
      mark: hashes.mark(body.reference, body.attempt),
      consent: consentOf(parts, body),
      limits: settings.limits,
      leaseFor: settings.lease,
      askAgainFor: settings.askBeforeRepeating,
    });
    return answers.answerClaim(claimed, { known, offer: pricing.offer, drive });
  };

  return (order: PlaceOrder): Promise<Reply> => running.answering(placeOrder(order));
};
