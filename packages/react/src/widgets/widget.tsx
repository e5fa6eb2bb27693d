'use client';

import {
  type AmazonPay,
  clockOf,
  type Handle,
  type WalletOptions,
  type WidgetOptions,
} from '@landerpay/amazon-pay';
import type { Checkout, ReferenceId } from '@landerpay/checkout';
import { type ForwardedRef, type ReactNode, useRef, useState } from 'react';
import { Frame } from '../frame/frame.js';
import type { FrameProps } from '../frame/frame-props.js';
import { usePurchase } from '../hook/use-purchase.js';
import { usePurchaseAround } from '../hook/use-purchase-around.js';
import { widgetSentences } from '../messages/widget-sentences.js';
import type { WidgetNow } from './now.js';
import { seeTo } from './see-to.js';
import { useCalls } from './use-calls.js';

/** What every widget can be given: its faces, its title and its design. */
export type WidgetProps = FrameProps & {
  /** What a screen reader calls the widget. */
  readonly title?: string | undefined;
  /** How Amazon lays it out. Default `{ designMode: 'responsive' }`: it fills its place. */
  readonly design?: WidgetOptions['design'];
};

type Props = {
  readonly page: WidgetProps & Pick<WalletOptions, 'presentmentCurrency'>;
  readonly root: ForwardedRef<HTMLDivElement>;
  readonly name: string;
  readonly create: (amazonPay: AmazonPay, options: WalletOptions) => Handle<WalletOptions>;
  readonly select: (checkout: Checkout) => WidgetNow;
  readonly chosen: 'address-chosen' | 'payment-chosen';
};

/** What address book and wallet have in common: what the checkout means for them, and what they tell it. */
export const Widget = ({ page, root, name, create, select, chosen }: Props): ReactNode => {
  const { shop, messages, purchase } = usePurchaseAround(name);
  const { get, dispatch } = purchase;
  const now = usePurchase(purchase, select);
  const host = useRef<HTMLElement>(null);
  useCalls(host, now);
  /** The drawing of which Amazon has said that nothing in it can be changed. */
  const [fixed, fix] = useState<string | null>(null);
  if (now.absent) return null;

  const words = { ...widgetSentences, ...messages };
  const { design, presentmentCurrency, title = words[now.title] } = page;
  const drawing = now.drawing && `${now.drawing}/${presentmentCurrency}`;
  const mode = drawing && drawing === fixed ? 'read' : now.mode;
  const tell = () => dispatch({ event: chosen });
  return (
    <Frame
      page={{ waiting: words[now.waitsFor], ...page }}
      root={root}
      name={name}
      host={host}
      minHeight={228}
      create={create}
      optionsWith={(told) => ({
        ...now.contract,
        onReady: () => {
          told.onReady();
          // What Amazon only shows was chosen before, though perhaps on an earlier page.
          if (mode === 'read' && !get().held[chosen === 'address-chosen' ? 'addressChosen' : 'paymentChosen'])
            tell();
        },
        onError: (error) => {
          const done = seeTo(shop.amazonPay, purchase, error, {
            wasReady: told.wasReady,
            showReadOnly: mode === 'edit' && (() => fix(drawing)),
          });
          if (!done) told.onError(error);
        },
        mode,
        design,
        title,
        presentmentCurrency,
        onReference: (reference: ReferenceId) =>
          dispatch({ event: 'reference-received', reference, at: clockOf(shop.amazonPay).now() }),
        onSelect: tell,
      })}
      drawing={drawing}
      label={now.asks ? words[now.asks] : title}
    />
  );
};
