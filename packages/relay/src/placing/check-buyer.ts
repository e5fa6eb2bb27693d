import type { AccessToken, Buyer } from '@landerpay/checkout';
import type { Parts } from '../parts.js';
import { type Refused, refuse, refuseFor } from '../replies/reply.js';
import type { BuyerHash } from '../secrets/identifiers.js';

export type KnownBuyer = { readonly hash: BuyerHash; readonly buyer: Buyer };

/** Asks Amazon whose the token is; every request that can move money does (rule 30). */
export const checkBuyer = async (
  { askAmazon, hashes, log }: Pick<Parts, 'askAmazon' | 'hashes' | 'log'>,
  token: AccessToken,
): Promise<KnownBuyer | Refused> => {
  const answer = await askAmazon(token);
  switch (answer.answer) {
    case 'buyer':
      return { hash: hashes.buyer(answer.userId), buyer: answer.buyer };
    case 'refused':
      log({ event: 'amazon-answered', answer: 'refused', detail: answer.detail });
      return refuse('token-refused', `${answer.detail} Let the buyer sign in again.`);
    case 'unavailable':
      log({ event: 'amazon-answered', answer: 'unavailable', detail: answer.detail });
      return refuse('unavailable', `${answer.detail} Nothing was sent; try again.`);
    default:
      return answer satisfies never;
  }
};

/**
 * Asks Amazon for a request that nothing is known of yet. Where an address has sent too many tokens that Amazon refused,
 * Amazon is not asked (rule 33). Buyers whom Amazon knows do not count here, so that one behind an address cannot shut
 * out the others: they are counted one by one, at the claim.
 */
export const checkNewBuyer = async (
  parts: Pick<Parts, 'askAmazon' | 'hashes' | 'log' | 'refusedTokens'>,
  token: AccessToken,
  ipAddress: string,
): Promise<KnownBuyer | Refused> => {
  const { refusedTokens } = parts;
  const spentFor = refusedTokens.spentFor(ipAddress);
  if (spentFor > 0) {
    return refuseFor(
      spentFor,
      'too-many-from-address',
      'This address has sent too many tokens that Amazon refuses: wait, then try again.',
    );
  }
  const known = await checkBuyer(parts, token);
  if ('reply' in known && known.reason === 'token-refused') refusedTokens.count(ipAddress);
  return known;
};
