'use client';

import { type ReactNode, useId } from 'react';
import { moneyIn } from '../../language/money-in.js';
import { say as sayOfCheckout } from '../../notice/sentence.js';
import { isEnded } from '../is-ended.js';
import { say } from '../upsell-sentence.js';
import type { PartProps } from './part.js';

type Answers = PartProps & {
  /** Leads on from where there is nothing more to decide. */
  readonly onContinue: (() => void) | undefined;
};

/**
 * Yes, with the price on it, and no: two buttons alike, in the order in which a keyboard reaches them. Neither is chosen
 * beforehand. Once nothing is left to decide, one button leads on.
 */
export const UpsellAnswers = ({ upsell, speech: { messages, locale }, onContinue }: Answers): ReactNode => {
  const describedBy = useId();
  const { state, offer, missing, accept, skip } = upsell;
  if (isEnded(state)) {
    return (
      onContinue && (
        <button type="button" onClick={onContinue}>
          {say(messages, 'upsell:action-continue')}
        </button>
      )
    );
  }
  const isUnderWay = 'attempt' in state;
  const isMissing = state.status === 'offered' || state.status === 'signed-out' ? missing : [];
  return (
    <>
      <div data-landerpay="UpsellAnswers">
        {offer && (
          <button
            type="button"
            onClick={accept}
            aria-busy={state.status === 'placing'}
            aria-disabled={state.status !== 'offered' || missing.length > 0}
            aria-describedby={describedBy}
          >
            {say(messages, 'upsell:action-accept', { amount: moneyIn(locale)(offer.offer.total) })}
          </button>
        )}
        <button type="button" onClick={skip} aria-disabled={isUnderWay}>
          {say(messages, 'upsell:action-skip')}
        </button>
      </div>
      <span id={describedBy} data-landerpay="StillMissing">
        {isMissing.map((one) => sayOfCheckout(messages, `missing:${one}`)).join(' ')}
      </span>
    </>
  );
};
