import type { Purchase } from '@landerpay/checkout';
import { tellHostOf } from '../events/tell-host-of.js';
import type { Shop } from '../shop/shop.js';
import { hearOffer } from './hear-offer.js';
import type { PausingClock } from './pausing-clock.js';

/**
 * Lets everything that happens outside reach the purchase: Amazon's script, the buyer's session, the offer, the network
 * and the tab. The function that it returns takes every listener off again.
 */
export const connect = (shop: Shop, { checkout, dispatch, lookUp }: Purchase, clock: PausingClock) => {
  const { amazonPay } = shop;
  let before = checkout.get();

  const hearScript = (): void => {
    const status = amazonPay.status.get();
    switch (status.name) {
      case 'ready':
        dispatch({ event: 'engine-ready' });
        break;
      case 'failed':
        dispatch({ event: 'failed', problem: status.error });
        break;
      case 'loading':
        // A button may have asked to try again.
        dispatch({ event: 'retried' });
        break;
      case 'idle':
    }
  };

  const hearSession = (): void => {
    const session = amazonPay.session.get();
    const { signedIn, state } = checkout.get();
    switch (session.name) {
      case 'signed-in':
        dispatch({ event: 'signed-in' });
        break;
      case 'signing-in':
        dispatch({ event: 'sign-in-started' });
        break;
      case 'signed-out':
        if (session.error) dispatch({ event: 'sign-in-failed', problem: session.error });
        else if (signedIn || state.status === 'signing-in')
          dispatch({ event: 'signed-out', sessionOver: false });
    }
  };

  const hearCheckout = (): void => {
    const was = before;
    const now = checkout.get();
    before = now;
    tellHostOf(shop, was, now);
    // The relay or a widget no longer takes the token: only without it will Amazon ask the buyer again.
    if (was.signedIn && !now.signedIn && amazonPay.session.get().name === 'signed-in') amazonPay.signOut();
    // A sign-in by redirect may have failed before there was a page to say so.
    if (was.state.status === 'loading' && now.state.status !== 'loading') hearSession();
  };

  const stopHearing = [
    checkout.subscribe(hearCheckout),
    amazonPay.status.subscribe(hearScript),
    amazonPay.session.subscribe(hearSession),
    hearOffer(shop, { checkout, dispatch }),
  ];
  window.addEventListener('online', lookUp);
  document.addEventListener('visibilitychange', lookUp);
  hearScript();
  hearSession();
  amazonPay.load();
  clock.goOn();
  lookUp();

  return () => {
    clock.pause();
    for (const stop of stopHearing) stop();
    window.removeEventListener('online', lookUp);
    document.removeEventListener('visibilitychange', lookUp);
  };
};
