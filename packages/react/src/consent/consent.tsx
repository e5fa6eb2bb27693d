'use client';

import { type ConsentOptions, createConsent, type Handle } from '@landerpay/amazon-pay';
import { forwardRef, useRef } from 'react';
import { Frame } from '../frame/frame.js';
import { usePurchase } from '../hook/use-purchase.js';
import { usePurchaseAround } from '../hook/use-purchase-around.js';
import { consentSentences } from '../messages/consent-sentences.js';
import { widgetSentences } from '../messages/widget-sentences.js';
import { useAsking } from '../purchase/asked-for.js';
import { seeTo } from '../widgets/see-to.js';
import { useCalls } from '../widgets/use-calls.js';
import type { WidgetProps } from '../widgets/widget.js';
import { consentNow } from './consent-now.js';

const nothing: Handle<null> = { bind: () => {}, update: () => {}, redraw: () => {}, dispose: () => {} };
const drawNothing = () => nothing;

/**
 * Amazon's box in which the buyer consents to recurring payments, once a payment method is chosen; the order cannot be
 * placed while it is not ticked, and unticking takes the consent back. It renders nothing where buyers pay once.
 * `data-state` is `waiting` (for sign-in or payment method), `loading`, `ready`, `error` or `unavailable`.
 */
export const Consent = forwardRef<HTMLDivElement, WidgetProps>(function Consent(page, root) {
  const { shop, messages, purchase } = usePurchaseAround('Consent');
  const now = usePurchase(purchase, consentNow);
  const host = useRef<HTMLElement>(null);
  useCalls(host, { calls: 0, inert: now.inert });
  useAsking(purchase, 'consent');
  if (now.absent) return null;

  const words = { ...widgetSentences, ...consentSentences, ...messages };
  const { design, title = words['consent:title'] } = page;
  const frame = {
    page: { waiting: words[now.waitsFor], ...page },
    root,
    name: 'Consent',
    host,
    minHeight: 140,
    drawing: now.drawing,
    label: title,
  };
  const { agreement } = now;
  if (agreement === null) return <Frame {...frame} create={drawNothing} optionsWith={() => null} />;
  return (
    <Frame<ConsentOptions>
      {...frame}
      create={createConsent}
      optionsWith={({ onReady, onError, wasReady }) => ({
        reference: agreement,
        design,
        title,
        onReady,
        onConsent: (given) => purchase.dispatch({ event: 'consent-told', given }),
        onError: (error) => {
          if (!seeTo(shop.amazonPay, purchase, error, { wasReady, showReadOnly: false })) onError(error);
        },
      })}
    />
  );
});
