import type { IdempotencyKey, ImportOrderBody } from '@landerpay/checkout';
import { isAsExpected, priceLines } from '../../catalogue/pricing.js';
import { tellFailure } from '../../events/failures.js';
import type { Attempt, Lease } from '../../ledger/attempt.js';
import type { Claimed } from '../../ledger/claim.js';
import { isUnfinished } from '../../ledger/states.js';
import type { Parts } from '../../parts.js';
import { outcomeOf } from '../../replies/outcome-of.js';
import { type Refused, type Reply, refuse } from '../../replies/reply.js';
import { checkBuyer, type KnownBuyer } from '../check-buyer.js';
import { checkReference } from '../check-reference.js';
import { claimRefusal } from '../claim-refusal.js';
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
  const { catalogue, environment, hashes, ledger, log, settings } = parts;

  const answerFrom = async (attempt: Attempt, mayResume: boolean): Promise<Reply> => {
    const replayed = !isUnfinished(attempt.state);
    await running.wait(attempt.id, settings.answerWithin);
    const now = replayed ? attempt : await ledger.read(attempt.id);
    const outcome = outcomeOf(now, mayResume && !running.isRunning(attempt.id), hashes);
    return { reply: 'outcome', outcome, replayed };
  };

  /** Once it is claimed, money may be moving: a failure of ours must not read like a refusal, which sent nothing. */
  const orSettling = (attempt: Attempt, answering: Promise<Reply>): Promise<Reply> =>
    answering.catch((error: unknown) => {
      tellFailure(log, 'request', error);
      const since = new Date(attempt.claimedAt).toISOString();
      return { reply: 'outcome', outcome: { outcome: 'settling', since, resume: false }, replayed: false };
    });

  const driveAndAnswer = (
    { attempt, lease }: { readonly attempt: Attempt; readonly lease: Lease },
    { body, ipAddress }: PlaceOrder,
    { buyer }: KnownBuyer,
  ): Promise<Reply> => {
    const { reference, accessToken } = body;
    const request = { reference, accessToken, buyer, ipAddress };
    running.start(attempt.id, () => driveOrder(parts, { attempt, lease, request }));
    return answerFrom(attempt, true);
  };

  /** The same request again, of an attempt of which nothing was sent and for which nobody acts. */
  const resume = async (attempt: Attempt, order: PlaceOrder): Promise<Reply> => {
    const known = await checkBuyer(parts, order.body.accessToken);
    if ('reply' in known) return known;
    if (known.hash !== attempt.buyer) return refuse('wrong-buyer', 'The attempt is another buyer’s.');
    if (running.isDraining()) return answerFrom(attempt, true);
    const lease = await ledger.takeLease(attempt.id, settings.lease);
    if (lease === null) return answerFrom(await ledger.read(attempt.id), true);
    const pricing = priceLines(catalogue, order.body.lines);
    if ('notSold' in pricing || !isAsExpected(pricing.offer, order.body.expected)) {
      await ledger.endUnsent(lease, null);
      return answerFrom(await ledger.read(attempt.id), false);
    }
    return driveAndAnswer({ attempt: await ledger.read(attempt.id), lease }, order, known);
  };

  const answerClaimed = async (
    claimed: Claimed,
    order: PlaceOrder,
    known: KnownBuyer,
    changed: Refused,
  ): Promise<Reply> => {
    switch (claimed.claim) {
      case 'claimed':
        return orSettling(claimed.attempt, driveAndAnswer(claimed, order, known));
      case 'known':
        return orSettling(claimed.attempt, answerFrom(claimed.attempt, true));
      case 'answered':
        return orSettling(claimed.attempt, answerFrom(claimed.attempt, false));
      case 'price-changed':
        return changed;
      default:
        return claimRefusal(claimed);
    }
  };

  const placeOrder = async (order: PlaceOrder): Promise<Reply> => {
    const { key, body } = order;
    const fingerprint = hashes.fingerprint(body);
    const handle = await ledger.findByKey(hashes.key(key));
    if (handle !== null) {
      const { attempt } = handle;
      if (handle.fingerprint !== fingerprint) return claimRefusal({ claim: 'key-reused' });
      const isOwn = attempt.fingerprint === fingerprint;
      const isUnsent = attempt.state === 'claimed' || attempt.state === 'identified';
      const mayGoOn = isOwn && isUnsent && !attempt.leased && !running.isRunning(attempt.id);
      return orSettling(attempt, mayGoOn ? resume(attempt, order) : answerFrom(attempt, isOwn));
    }

    const refused = checkReference(body.reference, environment);
    if (refused !== null) return refused;
    const pricing = priceLines(catalogue, body.lines);
    if ('notSold' in pricing) {
      return refuse('not-sold', 'A product of the request is not in the relay’s catalogue.');
    }
    const known = await checkBuyer(parts, body.accessToken);
    if ('reply' in known) return known;
    if (running.isDraining()) {
      return refuse('unavailable', 'The relay is stopping. Nothing was sent; try again.');
    }
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
      leaseFor: settings.lease,
      askAgainFor: settings.askBeforeRepeating,
    });
    return answerClaimed(claimed, order, known, {
      reply: 'refused',
      reason: 'price-changed',
      offer: pricing.offer,
      detail: 'The buyer saw another offer: show this one and let them decide again.',
    });
  };

  return (order: PlaceOrder): Promise<Reply> => running.answering(placeOrder(order));
};
