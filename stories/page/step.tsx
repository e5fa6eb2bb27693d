import { AddressBook, AmazonPayButton, Consent, useAmazonCheckout, Wallet } from '@landerpay/react';
import type { ReactNode } from 'react';
import { Picture } from '../surface/picture.js';
import type { Words } from './words.js';

type Props = { readonly words: Words };

const Sales = ({ words, isOpen }: Props & { readonly isOpen: boolean }): ReactNode => (
  <>
    <Picture />
    <h1>{words.title}</h1>
    <p>{words.pitch}</p>
    {isOpen && <AmazonPayButton size="large" />}
  </>
);

const Choices = ({ words }: Props): ReactNode => {
  const { needsAddress, kind } = useAmazonCheckout(({ offer, kind }) => ({
    needsAddress: offer?.delivery !== 'digital',
    kind,
  }));
  return (
    <>
      <h1>{words.choose}</h1>
      {needsAddress && (
        <div className="choice">
          <h2>{words.where}</h2>
          <AddressBook />
        </div>
      )}
      <div className="choice">
        <h2>{words.how}</h2>
        <Wallet />
      </div>
      {kind === 'recurring' && (
        <div className="choice">
          <h2>{words.agree}</h2>
          <Consent />
        </div>
      )}
    </>
  );
};

const Thanks = ({ words, isTurnedDown }: Props & { readonly isTurnedDown: boolean }): ReactNode => {
  const reset = useAmazonCheckout((checkout) => checkout.reset);
  return (
    <>
      <Picture />
      <h1>{isTurnedDown ? words.turnedDown : words.thanks}</h1>
      <button type="button" className="plain" onClick={reset}>
        {words.another}
      </button>
    </>
  );
};

/** What the buyer does now. */
export const Step = ({ words }: Props): ReactNode => {
  const { state, signedIn } = useAmazonCheckout(({ state, signedIn }) => ({ state, signedIn }));
  switch (state.status) {
    case 'loading':
    case 'unavailable':
    case 'signed-out':
    case 'signing-in':
      return <Sales words={words} isOpen={state.status !== 'unavailable'} />;
    case 'choosing':
    case 'placing':
      return <Choices words={words} />;
    case 'settling':
    case 'action-required':
      return (
        <>
          <Picture />
          <h1>{words.waiting}</h1>
          {state.status === 'settling' && state.resume && !signedIn && <AmazonPayButton size="large" />}
        </>
      );
    case 'placed':
      return <Thanks words={words} isTurnedDown={state.order.review === 'refused'} />;
    case 'refused':
      return (
        <>
          <Picture />
          <h1>{words.stopped}</h1>
        </>
      );
    default:
      return state satisfies never;
  }
};
