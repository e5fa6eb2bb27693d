import type { AccessToken, Buyer } from '@landerpay/checkout';
import type { Parts } from '../parts.js';
import { type Refused, refuse } from '../replies/reply.js';
import type { BuyerHash } from '../secrets/identifiers.js';

export type KnownBuyer = { readonly hash: BuyerHash; readonly buyer: Buyer };

/** Asks Amazon whose the token is; every request that can move money does (rule 30). */
export const checkBuyer = async (
  { askAmazon, hashes, log }: Parts,
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
