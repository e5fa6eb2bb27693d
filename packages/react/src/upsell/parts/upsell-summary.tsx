'use client';

import type { ReactNode } from 'react';
import { moneyIn } from '../../language/money-in.js';
import { say } from '../upsell-sentence.js';
import type { PartProps } from './part.js';

/** What is offered: how many of what, what it costs, and what it takes the place of. */
export const UpsellSummary = ({ upsell: { offer }, speech: { messages, locale } }: PartProps): ReactNode => {
  if (offer === null) return null;
  const { lines, shipping, total } = offer.offer;
  const money = moneyIn(locale);
  const amount = money(total);
  return (
    <div data-landerpay="UpsellSummary">
      <ul>
        {lines.map(({ product, name, quantity }) => (
          <li key={product}>
            {say(messages, 'upsell:line', { product: name, quantity: quantity.toLocaleString(locale) })}
          </li>
        ))}
      </ul>
      <p>
        {shipping.amount === 0
          ? say(messages, 'upsell:price', { amount })
          : say(messages, 'upsell:price-with-shipping', { amount, shipping: money(shipping) })}
      </p>
      {offer.replaces && <p>{say(messages, 'upsell:replaces', { product: offer.replaces.name })}</p>}
    </div>
  );
};
