'use client';

import { clockOf } from '@landerpay/amazon-pay';
import { type CheckoutState, type Notice, noticeOf } from '@landerpay/checkout';
import { type CSSProperties, forwardRef, type ReactNode } from 'react';
import { useAmazonCheckout } from '../hook/use-amazon-checkout.js';
import { checkoutSentences } from '../messages/checkout-sentences.js';
import { counterOf } from '../messages/say-counted.js';
import { useShop } from '../shop/shop-context.js';
import { noticeSentence, say, stateSentence } from './sentence.js';
import { useMinutesLeft } from './use-minutes-left.js';
import { noticeNow, wayOn } from './way-on.js';

/** What a page that leads on by itself is told. */
export type NoticeTold = {
  readonly state: CheckoutState;
  readonly notice: Notice | null;
  /** The button or link that stands there by default, to be put elsewhere; empty where there is none. */
  readonly wayOn: ReactNode;
};

/** How the notice looks, and what stands under its sentences; what it says follows from the checkout. */
export type CheckoutNoticeProps = {
  readonly className?: string | undefined;
  readonly style?: CSSProperties | undefined;
  /** What else the shop takes. It is shown where Amazon does not pay: after `AmazonRejected`, and where nothing can be had. */
  readonly otherWays?: ReactNode;
  /** Leads on in place of our button or link. The sentences stay ours; other ones are set by the provider’s `messages`. */
  readonly children?: ((told: NoticeTold) => ReactNode) | undefined;
};

const sayCounted = counterOf(checkoutSentences);

/** Whether the buyer can hardly pay with Amazon any more. */
const amazonDoesNotPay = (state: CheckoutState, notice: Notice | null): boolean =>
  state.status === 'unavailable' ||
  (state.status === 'refused' && state.why === 'account') ||
  (notice?.notice === 'declined' && notice.reason === 'AmazonRejected');

/**
 * Tells the buyer, aloud to a screen reader too, where the checkout stands and what just happened, with the way on where
 * there is one: try again, send, order again, start again, sign in again before Amazon's session ends. Keep it on the page
 * in every state. `data-state` is the state's status.
 */
export const CheckoutNotice = forwardRef<HTMLDivElement, CheckoutNoticeProps>(function CheckoutNotice(
  { otherWays, children, ...look },
  root,
) {
  const { messages, locale, shop } = useShop('CheckoutNotice');
  const now = useAmazonCheckout(noticeNow);
  const { state, kind, sessionEndsAt } = now;
  const minutes = useMinutesLeft(clockOf(shop.amazonPay), sessionEndsAt);
  const notice = noticeOf(now);
  const leadsOn = wayOn(now, messages);
  return (
    <div ref={root} {...look} data-landerpay="CheckoutNotice" data-state={state.status}>
      <div role="status">
        {state.status === 'choosing' && sessionEndsAt !== null
          ? minutes
            ? sayCounted({ messages, locale }, 'session-ending', { minutes })
            : say(messages, 'session-may-be-over')
          : stateSentence(state, messages)}
      </div>
      <div role="alert">{notice && noticeSentence(notice, messages, kind)}</div>
      {children ? children({ state, notice, wayOn: leadsOn }) : leadsOn}
      {amazonDoesNotPay(state, notice) && otherWays}
    </div>
  );
});
