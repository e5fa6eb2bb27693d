'use client';

import type { ReactNode } from 'react';
import { say as sayOfCheckout } from '../../notice/sentence.js';
import { upsellNoticeSentence, upsellSentence } from '../upsell-sentence.js';
import type { PartProps } from './part.js';

const wayOn = ({ upsell: { state, retry }, speech: { messages } }: PartProps): ReactNode => {
  switch (state.status) {
    case 'unavailable':
      return (
        state.problem.retryable && (
          <button type="button" onClick={retry}>
            {sayOfCheckout(messages, 'action:retry')}
          </button>
        )
      );
    case 'action-required':
      return (
        state.url.startsWith('https://') && (
          <a href={state.url}>{sayOfCheckout(messages, 'action:continue')}</a>
        )
      );
    default:
      return null;
  }
};

/** Where the upsell stands and what just happened, aloud to a screen reader too, with the way on where there is one. */
export const UpsellNotice = (part: PartProps): ReactNode => {
  const { state } = part.upsell;
  const { messages } = part.speech;
  const notice = 'notice' in state ? state.notice : null;
  return (
    <div data-landerpay="UpsellNotice">
      <div role="status">{upsellSentence(state, messages)}</div>
      <div role="alert">{notice && upsellNoticeSentence(notice, messages)}</div>
      {wayOn(part)}
    </div>
  );
};
