import type { CheckoutKind, CheckoutState, FieldProblem, Notice } from '@landerpay/checkout';
import { checkoutSentences } from '../messages/checkout-sentences.js';
import type { Messages } from '../messages/messages.js';
import { speakerOf } from '../messages/say.js';

type Problem = { readonly code: string; readonly buyerMessage: string };

/** What is said about a checkout. */
export const say = speakerOf(checkoutSentences);

const sayProblem = (messages: Messages, { code, buyerMessage }: Problem): string =>
  messages[`error:${code}`] ?? buyerMessage;

const isCountry = ({ field }: FieldProblem): boolean => /^(ship)?country$/i.test(field);

/** What the buyer must be told about what just happened. What is billed again (`recurring`) has terms, which change too. */
export const noticeSentence = (
  notice: Notice,
  messages: Messages = {},
  kind: CheckoutKind = 'one-time',
): string => {
  switch (notice.notice) {
    case 'declined':
      return say(messages, `declined:${notice.reason}`);
    case 'refusal':
      return notice.code === 'price-changed' && kind === 'recurring'
        ? say(messages, 'refusal:terms-changed')
        : say(messages, `refusal:${notice.code}`);
    case 'problem':
      return sayProblem(messages, notice.problem);
    case 'rejected':
      return say(messages, notice.fields.some(isCountry) ? 'rejected:country' : 'rejected');
    case 'not-placed':
    case 'session-over':
    case 'buyer-changed':
    case 'reference-expired':
    case 'buying-again':
      return say(messages, notice.notice);
  }
};

const placedSentences = {
  none: 'state:placed',
  pending: 'state:in-review',
  refused: 'state:review-refused',
} as const;

/** What the buyer may read about where the checkout stands; empty where there is nothing to say but a notice. */
export const stateSentence = (state: CheckoutState, messages: Messages = {}): string => {
  switch (state.status) {
    case 'signed-out':
    case 'choosing':
      return '';
    case 'unavailable':
      return sayProblem(messages, state.problem);
    case 'settling':
      if (state.attempt.anotherBuyers) return say(messages, 'state:another-buyers');
      return say(messages, state.resume ? 'state:resume' : 'state:settling');
    case 'placed':
      return say(messages, placedSentences[state.order.review ?? 'none'], { order: state.order.number });
    case 'refused':
      return state.why === 'already-placed'
        ? say(messages, 'refused:already-placed', { order: state.order })
        : say(messages, `refused:${state.why}`);
    case 'loading':
    case 'signing-in':
    case 'placing':
    case 'action-required':
      return say(messages, `state:${state.status}`);
  }
};
