'use client';

import type { ReactNode } from 'react';
import type { AmazonCheckout } from '../hook/amazon-checkout.js';
import type { MessageKey, Messages } from '../messages/messages.js';
import { say } from './sentence.js';

type ActionKey = Extract<MessageKey, `action:${string}`>;

/** What the notice reads of a checkout; it is rendered again for nothing else. */
export const noticeNow = ({
  state,
  kind,
  signedIn,
  sessionEndsAt,
  signInAgain,
  retry,
  resume,
  buyAgain,
  reset,
}: AmazonCheckout) => ({
  state,
  kind,
  signedIn,
  sessionEndsAt,
  actions: { signInAgain, retry, resume, buyAgain, reset },
});

/** The button or link that leads on from where the checkout stands, if there is one. */
export const wayOn = (
  { state, signedIn, sessionEndsAt, actions }: ReturnType<typeof noticeNow>,
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
