'use client';

import type { UpsellState } from '@landerpay/checkout';
import { type CSSProperties, forwardRef, type ReactNode, useEffect, useMemo, useRef } from 'react';
import { ShopContext } from '../shop/shop-context.js';
import { isEnded, isLeftToWait, type UpsellLeft } from './is-ended.js';
import { UpsellAnswers } from './parts/upsell-answers.js';
import { UpsellNotice } from './parts/upsell-notice.js';
import { UpsellPayment } from './parts/upsell-payment.js';
import { UpsellSummary } from './parts/upsell-summary.js';
import { UpsellTimeLeft } from './parts/upsell-time-left.js';
import type { Upsell } from './upsell.js';
import { useUpsell } from './use-upsell.js';
import { useUpsellOfStep } from './use-upsell-of-step.js';

/** The parts of an upsell as they are drawn by default, for a layout of your own. */
export type UpsellOfferParts = {
  /** What is offered and what it costs. */
  readonly summary: ReactNode;
  /** Where it stands and what just happened, read aloud. */
  readonly notice: ReactNode;
  readonly timeLeft: ReactNode;
  /** Sign-in, widgets and terms, as far as they are needed. */
  readonly payment: ReactNode;
  /**
   * The button with the price, or the one that sends a click again which had not arrived, and the one of equal weight that
   * declines; the one that leads on, at the end and wherever the buyer could only wait.
   */
  readonly answers: ReactNode;
};

/** Which step is offered, what follows, and how it looks. */
export type UpsellOfferProps = {
  /** The step’s name under `upsells` in the relay’s catalogue. */
  readonly step: string;
  /**
   * Leads on to the next page. It is called once the buyer’s click on this page has sold or skipped the step, and by the
   * button that stands there when nothing is left to decide: after Back or a reload nobody is sent forward. `settling`:
   * the buyer goes on before anybody knows whether the step was sold.
   */
  readonly onDone?: ((how: UpsellLeft) => void) | undefined;
  readonly className?: string | undefined;
  readonly style?: CSSProperties | undefined;
  /** Draws it by itself: any part may be left out, moved or replaced. Widgets in it belong to this upsell. */
  readonly children?: ((upsell: Upsell, parts: UpsellOfferParts) => ReactNode) | undefined;
};

type Noted = { readonly upsell: Upsell; readonly leave: (how: UpsellLeft) => void };

/** How the button that leads on leaves the page; `null` where the buyer decides first. */
const wayOnFrom = (state: UpsellState): UpsellLeft | null => {
  if (isEnded(state)) return state.status;
  return isLeftToWait(state) ? 'settling' : null;
};

/** `onDone` after a click on this page, whose functions note it. Who leaves is led on once, whatever is sold afterwards. */
const useDone = (whole: Upsell, onDone: UpsellOfferProps['onDone']): Noted => {
  const isClicked = useRef(false);
  const { state } = whole;
  const newest = useRef(onDone);
  useEffect(() => {
    newest.current = onDone;
  });
  useEffect(() => {
    if (!isClicked.current || (state.status !== 'sold' && state.status !== 'skipped')) return;
    isClicked.current = false;
    newest.current?.(state.status);
  }, [state]);
  const { accept, skip, resume } = whole;
  return useMemo(() => {
    const noted = (click: () => boolean) => (): boolean => {
      const wasClicked = isClicked.current;
      isClicked.current = true;
      const isObeyed = click();
      isClicked.current = isObeyed || wasClicked;
      return isObeyed;
    };
    const leave = (how: UpsellLeft): void => {
      isClicked.current = false;
      newest.current?.(how);
    };
    return { upsell: { ...whole, accept: noted(accept), skip: noted(skip), resume: noted(resume) }, leave };
  }, [whole, accept, skip, resume]);
};

/**
 * Offers a step of the funnel to the buyer who has ordered in this tab: what it is, what it costs, a button with that
 * price on it and one to decline, with sign-in, widgets and terms where they are needed. Nothing is bought but by the
 * buyer’s click, and no step twice, whatever is reloaded, repeated or open in another tab. `data-state` is the status:
 * `no-order`, `loading`, `unavailable`, `signed-out`, `signing-in`, `offered`, `placing`, `action-required`, `settling`,
 * `sold`, `skipped`, `closed` or `refused`.
 *
 * Throws an `AmazonPayError` with code `configuration` as `useUpsell` does.
 */
export const UpsellOffer = forwardRef<HTMLElement, UpsellOfferProps>(function UpsellOffer(
  { step, onDone, children, ...look },
  root,
) {
  const { upsell, ...around } = useUpsellOfStep('UpsellOffer', step);
  const { shop, messages, locale } = around;
  const { purchase } = upsell;
  const inside = useMemo(() => ({ shop, messages, locale, purchase }), [shop, messages, locale, purchase]);
  const { upsell: whole, leave } = useDone(useUpsell(step), onDone);
  const part = { upsell: whole, speech: around };
  const way = wayOnFrom(whole.state);
  const parts: UpsellOfferParts = {
    summary: <UpsellSummary {...part} />,
    notice: <UpsellNotice {...part} />,
    timeLeft: <UpsellTimeLeft {...part} />,
    payment: <UpsellPayment upsell={whole} />,
    answers: <UpsellAnswers {...part} onContinue={onDone && way ? () => leave(way) : undefined} />,
  };
  return (
    <ShopContext.Provider value={inside}>
      <section ref={root} {...look} data-landerpay="UpsellOffer" data-state={whole.state.status}>
        {children ? (
          children(whole, parts)
        ) : (
          <>
            {parts.summary}
            {parts.timeLeft}
            {parts.payment}
            {parts.notice}
            {parts.answers}
          </>
        )}
      </section>
    </ShopContext.Provider>
  );
});
