import type { Declined, Notice, Refusal } from '@landerpay/checkout';
import { confirmationSentences } from '../messages/confirmation-sentences.js';
import type { Messages } from '../messages/messages.js';
import { speakerOf } from '../messages/say.js';
import { noticeSentence } from '../notice/sentence.js';
import type { ConfirmationState, ConfirmationTold } from './confirmation.js';

export const say = speakerOf(confirmationSentences);

/** What a checkout would tell of the same answer. Of a code that it has no sentence for, that nothing was ordered. */
const noticeOfAnswer = (answer: Declined | Refusal): Notice => {
  if (answer.outcome === 'declined') return { notice: 'declined', reason: answer.reason };
  switch (answer.code) {
    case 'already-placed':
    case 'purchase-open':
    case 'step-already-sold':
    case 'window-closed':
    case 'unknown-attempt':
    case 'malformed':
      return { notice: 'not-placed', why: 'not-sent' };
    default:
      return { notice: 'refusal', code: answer.code };
  }
};

const sayTold = (told: ConfirmationTold, messages: Messages): string => {
  switch (told.told) {
    case 'abandoned':
    case 'failed':
      return say(messages, `confirmation:${told.told}`);
    case 'not-confirmed':
      return noticeSentence(noticeOfAnswer(told.answer), messages);
    case 'problem':
      return noticeSentence({ notice: 'problem', problem: told.error }, messages);
  }
};

/** What the buyer is told of the confirmation; empty where there is nothing to say. */
export const confirmationSentence = (state: ConfirmationState, messages: Messages): string => {
  switch (state.status) {
    case 'needed':
      return state.told ? sayTold(state.told, messages) : '';
    case 'confirming':
      return '';
    case 'confirmed':
      return say(messages, 'confirmation:confirmed');
  }
};
