'use client';

import type { Checkout } from '@landerpay/checkout';
import { type CSSProperties, forwardRef, type ReactNode, useEffect, useId, useMemo, useRef } from 'react';
import { usePurchase } from '../hook/use-purchase.js';
import { usePurchaseAround } from '../hook/use-purchase-around.js';
import { useAsking } from '../purchase/asked-for.js';
import { configurationMistake } from '../shop/configuration-mistake.js';
import { tellHost } from '../shop/shop.js';
import { isOver } from '../widgets/now.js';
import { TermsText } from './terms-text.js';
import { say, type ToldTerms, tellTerms } from './told-terms.js';
import { useTermsCheck } from './use-terms-check.js';

/** How the terms look, and who draws them. */
export type TermsProps = {
  readonly className?: string | undefined;
  readonly style?: CSSProperties | undefined;
  /**
   * Draws the terms in place of our text; the box stays ours. Every amount, date, period and way to cancel must be in it:
   * in development the console says what is left out.
   */
  readonly renderTerms?: ((told: ToldTerms) => ReactNode) | undefined;
};

const termsNow = (checkout: Checkout) => ({
  offer: isOver(checkout) ? null : checkout.offer,
  accepted: checkout.held.termsAccepted !== null,
  inert: 'attempt' in checkout.state,
});

/**
 * What is billed again: how much, how often, from when, for how long and how it is cancelled, with a box of ours that the
 * buyer ticks to accept it. It is never ticked beforehand, and not remembered across a page load. Render it next to the
 * button; the order cannot be placed while it is not ticked. It renders nothing where nothing is billed again.
 * `data-state` is `accepted` or `open`.
 *
 * An offer that is billed again and has no terms cannot be sold: the checkout is `unavailable`, with code `configuration`.
 */
export const Terms = forwardRef<HTMLDivElement, TermsProps>(function Terms({ renderTerms, ...look }, root) {
  const { shop, messages, locale, purchase } = usePurchaseAround('Terms');
  const { offer, accepted, inert } = usePurchase(purchase, termsNow);
  const told = useMemo(
    () => (offer?.terms ? tellTerms(offer.terms, offer, { messages, locale }) : null),
    [offer, messages, locale],
  );
  const drawn = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const titleId = useId();
  useAsking(purchase, 'terms');
  useTermsCheck(drawn, renderTerms ? told : null, locale);
  const hasNone = offer?.kind === 'recurring' && offer.terms === null;
  useEffect(() => {
    if (!hasNone) return;
    const problem = configurationMistake('terms');
    tellHost(shop, { type: 'error', error: problem });
    purchase.dispatch({ event: 'failed', problem });
  }, [hasNone, shop, purchase]);
  // React resets the form of an action, whose boxes then show what they began with.
  useEffect(() => {
    if (box.current) box.current.defaultChecked = accepted;
  });
  if (!told) return null;

  return (
    <section
      ref={root}
      {...look}
      aria-labelledby={titleId}
      data-landerpay="Terms"
      data-state={accepted ? 'accepted' : 'open'}
    >
      <p id={titleId}>
        <strong>{say(messages, 'terms:title')}</strong>
      </p>
      <div ref={drawn}>{renderTerms ? renderTerms(told) : <TermsText told={told} />}</div>
      <label>
        <input
          ref={box}
          type="checkbox"
          autoComplete="off"
          checked={accepted}
          disabled={inert}
          onChange={({ currentTarget }) => purchase.actions.acceptTerms(currentTarget.checked)}
        />
        <span>{say(messages, 'terms:accept')}</span>
      </label>
    </section>
  );
});
