'use client';

import { type ReactNode, useId } from 'react';
import { moneyIn } from '../../language/money-in.js';
import { say as sayOfCheckout } from '../../notice/sentence.js';
import { isEnded, isLeftToWait } from '../is-ended.js';
import { say } from '../upsell-sentence.js';
import type { PartProps } from './part.js';

type Answers = PartProps & {
  /** Leads on from where there is nothing more to decide, or nothing to do but wait. */
  readonly onContinue: (() => void) | undefined;
};

/**
 * Yes, with the price on it, and no: two buttons alike, in the order in which a keyboard reaches them. Neither is chosen
 * beforehand. A click that had not arrived is sent again by a button in the place of yes. Once nothing is left to decide,
 * one button leads on; so does a third one where the buyer could only wait, beside the two that stay where they are: the
 * second click of a double click leaves nobody's page.
 */
export const UpsellAnswers = ({ upsell, speech: { messages, locale }, onContinue }: Answers): ReactNode => {
  const describedBy = useId();
  const { state, offer, signedIn, missing, accept, skip, resume } = upsell;
  if (isEnded(state)) {
    return (
      onContinue && (
        <button type="button" onClick={onContinue}>
          {say(messages, 'upsell:action-continue')}
        </button>
      )
    );
  }
  const mayResume = state.status === 'settling' && state.resume;
  const isUnderWay = 'attempt' in state && !mayResume;
  const isMissing = state.status === 'offered' || state.status === 'signed-out' ? missing : [];
  return (
    <>
      <div data-landerpay="UpsellAnswers">
        {offer && !mayResume && (
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
        {mayResume && signedIn && (
          <button type="button" onClick={resume}>
            {say(messages, 'upsell:action-resume')}
          </button>
        )}
        <button type="button" onClick={skip} aria-disabled={isUnderWay}>
          {say(messages, 'upsell:action-skip')}
        </button>
      </div>
      <span id={describedBy} data-landerpay="StillMissing">
        {isMissing.map((one) => sayOfCheckout(messages, `missing:${one}`)).join(' ')}
      </span>
      {isLeftToWait(state) && onContinue && (
        <button type="button" onClick={onContinue}>
          {say(messages, 'upsell:action-leave')}
        </button>
      )}
    </>
  );
};
