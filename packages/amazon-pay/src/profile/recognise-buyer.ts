import type { AmazonPay } from '../amazon-pay.js';
import { property } from '../amazon-script/property.js';
import { clockOf } from '../clock/clock.js';
import { hashOf } from '../sign-in/hash.js';
import { askWhoItIs } from './ask-who-it-is.js';

/**
 * Who has signed in, compared with who signed in before in this tab.
 * - `first`: nobody before.
 * - `same`, `other`: the one before, or somebody else. What was begun for the one before is not for the other: drop the
 *   reference, but not an attempt whose outcome nobody knows.
 * - `unknown`: Amazon gave no profile, the session has changed meanwhile, the browser refuses to store, or the page is
 *   not on https, without which browsers do not hash.
 */
export type RecognisedBuyer = 'first' | 'same' | 'other' | 'unknown';

const key = 'landerpay.buyer';
/** Milliseconds that Amazon is given to say who it is. */
const patience = 10_000;

const userIdFrom = (amazonPay: AmazonPay): Promise<unknown> =>
  new Promise((resolve) => {
    const stop = clockOf(amazonPay).after(patience, () => resolve(undefined));
    void askWhoItIs(amazonPay).then((answer) => {
      stop();
      resolve(property(property(answer, 'profile'), 'CustomerId'));
    });
  });

const compare = async (userId: string): Promise<RecognisedBuyer> => {
  const [salt = crypto.randomUUID(), before] = sessionStorage.getItem(key)?.split(' ') ?? [];
  const hash = await hashOf(salt + userId);
  sessionStorage.setItem(key, `${salt} ${hash}`);
  if (before === undefined) return 'first';
  return before === hash ? 'same' : 'other';
};

/**
 * Asks Amazon who has signed in and says whether it is the buyer of before. Call it after each sign-in, as long as
 * something is held for a buyer. Never rejects, and gives `unknown` rather than wait for more than ten seconds.
 *
 * The tab keeps (`sessionStorage`) a hash of the user id, with random salt of its own: it says nothing about who that is,
 * and means nothing in another tab. Signing out does not forget it, because then nobody would notice that the next one to
 * sign in is somebody else.
 */
export const recogniseBuyer = async (amazonPay: AmazonPay): Promise<RecognisedBuyer> => {
  const tokenNow = () => {
    const session = amazonPay.session.get();
    return session.name === 'signed-in' ? session.accessToken : undefined;
  };
  const token = tokenNow();
  const userId = await userIdFrom(amazonPay);
  if (typeof userId !== 'string' || tokenNow() !== token) return 'unknown';
  try {
    return await compare(userId);
  } catch {
    // No storage, or no hashing.
    return 'unknown';
  }
};
