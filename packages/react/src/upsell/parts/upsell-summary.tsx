'use client';

import type { ReactNode } from 'react';
import { moneyIn } from '../../language/money-in.js';
import { isEnded } from '../is-ended.js';
import { say } from '../upsell-sentence.js';
import type { PartProps } from './part.js';

/** What is offered: how many of what, and, as long as the buyer may still buy it, what it costs and takes the place of. */
export const UpsellSummary = ({
  upsell: { state, offer },
  speech: { messages, locale },
}: PartProps): ReactNode => {
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
      {!isEnded(state) && (
        <>
          <p>
            {shipping.amount === 0
              ? say(messages, 'upsell:price', { amount })
              : say(messages, 'upsell:price-with-shipping', { amount, shipping: money(shipping) })}
          </p>
          {offer.replaces && <p>{say(messages, 'upsell:replaces', { product: offer.replaces.name })}</p>}
        </>
      )}
    </div>
  );
};
