'use client';

import type { UpsellOffer } from '@landerpay/checkout';
import type { ReactNode } from 'react';
import { moneyIn } from '../../language/money-in.js';
import { isEnded } from '../is-ended.js';
import { say } from '../upsell-sentence.js';
import type { PartProps } from './part.js';

/** What it costs. Of what a CRM takes off for a line that is replaced, nothing is known before it has done so. */
const priceOf = (
  { offer: { shipping, total }, replaces }: UpsellOffer,
  { messages, locale }: PartProps['speech'],
): string => {
  const money = moneyIn(locale);
  const amount = money(total);
  if (replaces !== null) return say(messages, 'upsell:price-at-most', { amount });
  return shipping.amount === 0
    ? say(messages, 'upsell:price', { amount })
    : say(messages, 'upsell:price-with-shipping', { amount, shipping: money(shipping) });
};

/** What is offered: how many of what, and, as long as the buyer may still buy it, what it costs and takes the place of. */
export const UpsellSummary = ({ upsell: { state, offer }, speech }: PartProps): ReactNode => {
  if (offer === null) return null;
  const { messages, locale } = speech;
  const { lines } = offer.offer;
  return (
    <div data-landerpay="UpsellSummary">
      <ul>
        {lines.map(({ product, name, quantity }) => (
          <li key={product}>
            {say(messages, 'upsell:line', { product: name, quantity: quantity.toLocaleString(locale) })}
          </li>
        ))}
      </ul>
      {!isEnded(state) && (
        <>
          <p>{priceOf(offer, speech)}</p>
          {offer.replaces && <p>{say(messages, 'upsell:replaces', { product: offer.replaces.name })}</p>}
        </>
      )}
    </div>
  );
};
