'use client';

import { type AmazonPay, clockOf, type Handle, type WidgetOptions } from '@landerpay/amazon-pay';
import type { Checkout } from '@landerpay/checkout';
import { type ForwardedRef, type ReactNode, useEffect, useRef } from 'react';
import { Frame } from '../frame/frame.js';
import type { FrameProps } from '../frame/frame-props.js';
import { usePurchase } from '../hook/use-purchase.js';
import { usePurchaseAround } from '../hook/use-purchase-around.js';
import { widgetSentences } from '../messages/widget-sentences.js';
import type { WidgetNow } from './now.js';
import { seeTo } from './see-to.js';

/** What every widget can be given: its faces, its title and its design. */
export type WidgetProps = FrameProps & {
  /** What a screen reader calls the widget. */
  readonly title?: string | undefined;
  /** How Amazon lays it out. Default `{ designMode: 'responsive' }`: it fills its place. */
  readonly design?: WidgetOptions['design'];
};

type Props = {
  readonly page: WidgetProps;
  readonly root: ForwardedRef<HTMLDivElement>;
  readonly name: string;
  readonly create: (amazonPay: AmazonPay, options: WidgetOptions) => Handle<WidgetOptions>;
  readonly select: (checkout: Checkout) => WidgetNow;
  readonly chosen: 'address-chosen' | 'payment-chosen';
};

/** What address book and wallet have in common: what the checkout means for them, and what they tell it. */
export const Widget = ({ page, root, name, create, select, chosen }: Props): ReactNode => {
  const { shop, messages, purchase } = usePurchaseAround(name);
  const now = usePurchase(purchase, select);
  const host = useRef<HTMLElement>(null);
  const { calls, inert, mode, reference } = now;
  const heard = useRef(calls);
  // Before the focus is moved: what is inert cannot take it.
  useEffect(() => {
    if (host.current) host.current.inert = inert;
  });
  useEffect(() => {
    if (calls > heard.current) host.current?.focus();
    heard.current = calls;
  }, [calls]);
  if (now.absent) return null;

  const words = { ...widgetSentences, ...messages };
  const { design, title = words[now.title] } = page;
  return (
    <Frame
      page={{ waiting: words[now.waitsFor], ...page }}
      root={root}
      name={name}
      host={host}
      minHeight={228}
      create={create}
      optionsWith={(told) => ({
        onReady: told.onReady,
        onError: (error) => {
          if (!seeTo(shop.amazonPay, purchase, error, told.wasReady)) told.onError(error);
        },
        reference,
        mode,
        design,
        title,
        onReference: (id) =>
          purchase.dispatch({
            event: 'reference-received',
            reference: id,
            at: clockOf(shop.amazonPay).now(),
          }),
        onSelect: () => purchase.dispatch({ event: chosen }),
      })}
      drawing={now.drawing}
      label={now.asks ? words[now.asks] : title}
    />
  );
};
