'use client';

import { clockOf } from '@landerpay/amazon-pay';
import { noticeOf } from '@landerpay/checkout';
import { type CSSProperties, forwardRef, type ReactNode } from 'react';
import type { AmazonCheckout } from '../hook/amazon-checkout.js';
import { useAmazonCheckout } from '../hook/use-amazon-checkout.js';
import { checkoutSentences } from '../messages/checkout-sentences.js';
import type { MessageKey, Messages } from '../messages/messages.js';
import { counterOf } from '../messages/say-counted.js';
import { useShop } from '../shop/shop-context.js';
import { noticeSentence, say, stateSentence } from './sentence.js';
import { useMinutesLeft } from './use-minutes-left.js';

/** How the notice looks; what it says follows from the checkout. */
export type CheckoutNoticeProps = {
  readonly className?: string | undefined;
  readonly style?: CSSProperties | undefined;
};

type ActionKey = Extract<MessageKey, `action:${string}`>;

const sayCounted = counterOf(checkoutSentences);

const wayOn = (
  { state, signedIn, sessionEndsAt, ...actions }: AmazonCheckout,
  messages: Messages,
): ReactNode => {
  const button = (key: ActionKey, act: () => void) => (
    <button type="button" onClick={act}>
      {say(messages, key)}
    </button>
  );
  switch (state.status) {
    case 'choosing':
      return sessionEndsAt !== null && button('action:sign-in-again', actions.signInAgain);
    case 'unavailable':
      return state.problem.retryable && button('action:retry', actions.retry);
    case 'settling':
      return state.resume && signedIn && button('action:resume', actions.resume);
    case 'action-required':
      return state.url.startsWith('https://') && <a href={state.url}>{say(messages, 'action:continue')}</a>;
    case 'refused':
      return state.why === 'already-placed'
        ? button('action:buy-again', actions.buyAgain)
        : button('action:reset', actions.reset);
    default:
      return null;
  }
};

/**
 * Tells the buyer, aloud to a screen reader too, where the checkout stands and what just happened, with the way on where
 * there is one: try again, send, order again, start again, sign in again before Amazon's session ends. Keep it on the page in every state. `data-state` is the
 * state's status.
 */
export const CheckoutNotice = forwardRef<HTMLDivElement, CheckoutNoticeProps>(
  function CheckoutNotice(props, root) {
    const { messages, locale, shop } = useShop('CheckoutNotice');
    const checkout = useAmazonCheckout();
    const { state, sessionEndsAt } = checkout;
    const minutes = useMinutesLeft(clockOf(shop.amazonPay), sessionEndsAt);
    const notice = noticeOf(checkout);
    return (
      <div ref={root} {...props} data-landerpay="CheckoutNotice" data-state={state.status}>
        <div role="status">
          {state.status === 'choosing' && sessionEndsAt !== null
            ? minutes
              ? sayCounted({ messages, locale }, 'session-ending', { minutes })
              : say(messages, 'session-may-be-over')
            : stateSentence(state, messages)}
        </div>
        <div role="alert">{notice && noticeSentence(notice, messages)}</div>
        {wayOn(checkout, messages)}
      </div>
    );
  },
);
