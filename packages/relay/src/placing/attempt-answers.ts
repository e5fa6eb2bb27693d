import type { AccessToken, Offer } from '@landerpay/checkout';
import { tellFailure } from '../events/failures.js';
import type { Attempt, Lease } from '../ledger/attempt.js';
import type { Claimed, UpsaleClaimed } from '../ledger/claim.js';
import type { Handle } from '../ledger/ledger.js';
import { isUnfinished } from '../ledger/states.js';
import type { Parts } from '../parts.js';
import { outcomeOf } from '../replies/outcome-of.js';
import { type Reply, refuse } from '../replies/reply.js';
import { checkBuyer, type KnownBuyer } from './check-buyer.js';
import { claimRefusal, priceChanged } from './claim-refusal.js';
import type { Running } from './running.js';
import { isLeased, watch } from './watching.js';

/** Drives an attempt that this request holds the lease of; what only the request brings is in it. */
export type DriveAttempt = (
  claimed: { readonly attempt: Attempt; readonly lease: Lease },
  known: KnownBuyer,
) => Promise<void>;

/** A request whose key was here before, as far as going on with its attempt needs it. */
export type KnownRequest = {
  readonly accessToken: AccessToken;
  /** Whether what the buyer saw is still what is sold (rule 28). */
  readonly isAsExpected: () => boolean;
  readonly drive: DriveAttempt;
};

/** A request whose key is new, as far as answering its claim needs it. */
export type NewRequest = {
  readonly known: KnownBuyer;
  /** What is sold now. */
  readonly offer: Offer;
  readonly drive: DriveAttempt;
};

/** How requests for money are answered once there is an attempt: for orders and upsales alike. */
export const createAttemptAnswers = (parts: Parts, running: Running) => {
  const { clock, ledger, log, settings } = parts;

  /** Where another process drives it, its request is waited for as one of this process is (rule 8). */
  const whereItStands = async (attempt: Attempt, begun: number): Promise<Attempt> => {
    const now = await ledger.read(attempt.id);
    const left = begun + settings.answerWithin - clock.now();
    const moves = (one: Attempt): boolean => isLeased(one) && !running.isDraining();
    if (!moves(now) || left <= 0) return now;
    return watch(parts, attempt.id, { longest: left, moves, signal: null });
  };

  const answerFrom = async (attempt: Attempt, mayResume: boolean): Promise<Reply> => {
    const replayed = !isUnfinished(attempt.state);
    const begun = clock.now();
    const ranHere = running.isRunning(attempt.id);
    await running.wait(attempt.id, settings.answerWithin);
    const now = replayed
      ? attempt
      : ranHere
        ? await ledger.read(attempt.id)
        : await whereItStands(attempt, begun);
    const outcome = outcomeOf(now, mayResume && !running.isRunning(attempt.id), parts);
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
    claimed: { readonly attempt: Attempt; readonly lease: Lease },
    known: KnownBuyer,
    drive: DriveAttempt,
  ): Promise<Reply> => {
    const { attempt } = claimed;
    running.start(attempt.id, () => drive(claimed, known));
    return answerFrom(attempt, true);
  };

  /** The same request again, of an attempt of which nothing was sent and for which nobody acts. */
  const resume = async (
    attempt: Attempt,
    { accessToken, isAsExpected, drive }: KnownRequest,
  ): Promise<Reply> => {
    const known = await checkBuyer(parts, accessToken);
    if ('reply' in known) return known;
    if (known.hash !== attempt.buyer) return refuse('wrong-buyer', 'The attempt is another buyer’s.');
    if (running.isDraining()) return answerFrom(attempt, true);
    const lease = await ledger.takeLease(attempt.id, settings.lease);
    if (lease === null) return answerFrom(await ledger.read(attempt.id), true);
    if (!isAsExpected()) {
      await ledger.endUnsent(lease, null);
      return answerFrom(await ledger.read(attempt.id), false);
    }
    return driveAndAnswer({ attempt: await ledger.read(attempt.id), lease }, known, drive);
  };

  return {
    /** Answers a request whose key opens an attempt: it waits with the request that runs, or goes on where none does. */
    answerKnown: (
      { attempt, fingerprint }: Handle,
      request: KnownRequest & Pick<Handle, 'fingerprint'>,
    ): Promise<Reply> | Reply => {
      if (fingerprint !== request.fingerprint) return claimRefusal({ claim: 'key-reused' });
      const isOwn = attempt.fingerprint === fingerprint;
      const isUnsent = attempt.state === 'claimed' || attempt.state === 'identified';
      const mayGoOn = isOwn && isUnsent && !attempt.leased && !running.isRunning(attempt.id);
      return orSettling(attempt, mayGoOn ? resume(attempt, request) : answerFrom(attempt, isOwn));
    },
    /** Answers what a claim came to: it drives what is this request's own, and says what there is or why not. */
    answerClaim: (
      claimed: Claimed | UpsaleClaimed,
      { known, offer, drive }: NewRequest,
    ): Promise<Reply> | Reply => {
      switch (claimed.claim) {
        case 'claimed':
          return orSettling(claimed.attempt, driveAndAnswer(claimed, known, drive));
        case 'known':
        case 'answered':
          return orSettling(claimed.attempt, answerFrom(claimed.attempt, claimed.claim === 'known'));
        case 'price-changed':
          return priceChanged(offer);
        default:
          return claimRefusal(claimed);
      }
    },
  };
};
