import type { Notice, UpsellState } from '@landerpay/checkout';
import type { Messages } from '../messages/messages.js';
import { speakerOf } from '../messages/say.js';
import { upsellSentences } from '../messages/upsell-sentences.js';
import { noticeSentence, stateSentence } from '../notice/sentence.js';

/** What is said about an upsell. */
export const say = speakerOf(upsellSentences);

const saySold = (
  messages: Messages,
  { order }: Extract<UpsellState, { readonly status: 'sold' }>,
): string => {
  if (order === null) return say(messages, 'upsell:sold-before');
  return say(messages, order.review === 'pending' ? 'upsell:in-review' : 'upsell:sold', {
    order: order.number,
  });
};

/** What the buyer may read about where an upsell stands; empty where there is nothing to say but a notice. */
export const upsellSentence = (state: UpsellState, messages: Messages = {}): string => {
  switch (state.status) {
    case 'offered':
      return '';
    case 'no-order':
    case 'placing':
    case 'skipped':
    case 'closed':
      return say(messages, `upsell:${state.status}`);
    case 'settling':
      if (state.attempt.anotherBuyers) return stateSentence(state, messages);
      return say(messages, state.resume ? 'upsell:resume' : 'upsell:settling');
    case 'sold':
      return saySold(messages, state);
    case 'refused':
      return say(messages, `upsell:refused-${state.why}`);
    case 'loading':
    case 'unavailable':
    case 'signed-out':
    case 'signing-in':
    case 'action-required':
      return stateSentence(state, messages);
  }
};

/** What the buyer of an upsell must be told about what just happened. */
export const upsellNoticeSentence = (notice: Notice, messages: Messages = {}): string => {
  if (notice.notice === 'not-placed') return say(messages, 'upsell:not-placed');
  if (notice.notice !== 'refusal') return noticeSentence(notice, messages);
  switch (notice.code) {
    case 'price-changed':
    case 'unavailable':
      return say(messages, `upsell:${notice.code}`);
    default:
      return noticeSentence(notice, messages);
  }
};
