import type { AccessToken, Buyer, Clock } from '@landerpay/checkout';
import * as v from 'valibot';
import { type AmazonAccount, amazonApiOrigin } from './hosts.js';

/** Sends one HTTP request; the global `fetch` is one. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What Amazon says about a token. `unavailable` is not the buyer's fault and may be tried again. */
export type BuyerAnswer =
  | { readonly answer: 'buyer'; readonly userId: string; readonly buyer: Buyer }
  | { readonly answer: 'refused'; readonly detail: string }
  | { readonly answer: 'unavailable'; readonly detail: string };

/** Asks Amazon whose a token is. */
export type AskAmazon = (token: AccessToken) => Promise<BuyerAnswer>;

type Read = { readonly read: unknown } | Exclude<BuyerAnswer, { readonly answer: 'buyer' }>;

const tokenInfo = v.object({ aud: v.string(), user_id: v.pipe(v.string(), v.nonEmpty()) });

const profile = v.object({
  user_id: v.string(),
  name: v.pipe(v.string(), v.trim(), v.nonEmpty()),
  email: v.pipe(v.string(), v.trim(), v.nonEmpty()),
});

/** Amazon refuses a bad token with one of these; everything else is Amazon's own trouble. */
const refusals = [400, 401, 403];

const json = async (response: Response): Promise<unknown> => JSON.parse(await response.text());

/**
 * Checks a buyer as Amazon prescribes (developer.amazon.com, Login with Amazon, "obtain customer profile information"):
 * the token was made for our client id, and its owner is the one whose profile it opens. Amazon's token-info takes the
 * token in the address; nothing of ours logs that address.
 */
export const createBuyerCheck = (
  account: AmazonAccount,
  { fetch, clock, timeout }: { readonly fetch: Fetch; readonly clock: Clock; readonly timeout: number },
): AskAmazon => {
  const origin = amazonApiOrigin(account);

  const get = async (path: string, headers: Readonly<Record<string, string>>): Promise<Read> => {
    const stop = new AbortController();
    const cancel = clock.after(timeout, () => stop.abort());
    try {
      const response = await fetch(`${origin}${path}`, { headers, redirect: 'error', signal: stop.signal });
      if (refusals.includes(response.status)) {
        return { answer: 'refused', detail: `Amazon answered ${response.status}.` };
      }
      if (!response.ok) return { answer: 'unavailable', detail: `Amazon answered ${response.status}.` };
      return { read: await json(response) };
    } catch {
      return { answer: 'unavailable', detail: 'Amazon did not answer, or not in JSON.' };
    } finally {
      cancel();
    }
  };

  return async (token) => {
    const about = await get(`/auth/o2/tokeninfo?access_token=${encodeURIComponent(token)}`, {});
    if ('answer' in about) return about;
    const info = v.safeParse(tokenInfo, about.read);
    if (!info.success) return { answer: 'unavailable', detail: 'Amazon’s token-info is not readable.' };
    if (info.output.aud !== account.clientId) {
      return { answer: 'refused', detail: 'The token was made for another client id.' };
    }
    const opened = await get('/user/profile', { authorization: `bearer ${token}` });
    if ('answer' in opened) return opened;
    const person = v.safeParse(profile, opened.read);
    if (!person.success) {
      return {
        answer: 'refused',
        detail: 'The profile has no name or no e-mail address: the page must ask for the scope `profile`.',
      };
    }
    const { user_id: userId, name, email } = person.output;
    if (userId !== info.output.user_id) {
      return { answer: 'refused', detail: 'Token-info and profile name different buyers.' };
    }
    return { answer: 'buyer', userId, buyer: { name, email } };
  };
};
