import { followSession } from '@landerpay/amazon-pay';
import { noticeOf, type Purchase } from '@landerpay/checkout';
import { type Shop, tellHost } from '../shop/shop.js';
import type { Greet } from './greet.js';
import type { Sale } from './shop-purchase.js';

/**
 * Lets everything that happens outside reach the purchase: Amazon's script, the buyer's session, the network and the
 * tab. The function that it returns takes every listener off again.
 */
export const connect = (
  shop: Shop,
  { step, hearOffer, changed }: Pick<Sale, 'step' | 'hearOffer' | 'changed'>,
  purchase: Purchase,
  greet: Greet,
): (() => void) => {
  const { amazonPay } = shop;
  const { checkout, dispatch, lookUp, pause } = purchase;
  const { status, session, load, signOut } = amazonPay;
  let was = checkout.get();
  const end = new AbortController();
  const { signal } = end;

  const hearScript = (): void => {
    const script = status.get();
    if (script.name === 'ready') {
      if (session.get().name === 'signed-in') hearSession();
      else dispatch({ event: 'engine-ready' });
    } else if (script.name === 'failed') dispatch({ event: 'failed', problem: script.error });
    // A button may have asked to try again.
    else if (script.name === 'loading') dispatch({ event: 'retried' });
  };

  const hearSession = (): void => {
    const now = session.get();
    if (now.name === 'signed-in') {
      // Who it is, Amazon's script tells.
      if (status.get().name === 'ready') void greet(now.accessToken, signal);
      dispatch({ event: 'session-ending', endsAt: now.warning?.endsAt ?? null });
      return;
    }
    void greet(null, signal);
    const { signedIn, state } = checkout.get();
    if (now.name === 'signing-in') dispatch({ event: 'sign-in-started' });
    else if (now.error && !signedIn) dispatch({ event: 'sign-in-failed', problem: now.error });
    // An error that comes while the buyer is signed in is the end of the session.
    else if (signedIn || state.status === 'signing-in')
      dispatch({ event: 'signed-out', sessionOver: !!now.error });
  };

  const hearCheckout = (): void => {
    const before = was;
    const now = checkout.get();
    was = now;
    const from = before.state.status;
    const to = now.state.status;
    const notice = noticeOf(now);
    changed?.(now);
    if (from !== to || notice !== noticeOf(before))
      tellHost(shop, { type: 'status', from, to, notice, ...(step && { step }) });
    // The relay or a widget no longer takes the token: only without it will Amazon ask the buyer again.
    if (before.signedIn && !now.signedIn && session.get().name === 'signed-in') signOut();
  };

  const stops = [
    checkout.subscribe(hearCheckout),
    status.subscribe(hearScript),
    session.subscribe(hearSession),
    hearOffer(purchase),
    followSession(amazonPay),
  ];
  window.addEventListener('online', lookUp, { signal });
  document.addEventListener('visibilitychange', lookUp, { signal });
  hearScript();
  hearSession();
  load();
  lookUp();
  return () => {
    end.abort();
    pause();
    for (const stop of stops) stop();
  };
};
