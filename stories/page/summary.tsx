import { CheckoutNotice, PlaceOrderButton, Terms, useAmazonCheckout } from '@landerpay/react';
import type { ReactNode } from 'react';
import { NextBills } from './next-bills.js';
import { Prices } from './prices.js';
import type { Words } from './words.js';

/** Stands on the page in every state: what it costs, what the buyer must know, and the click that orders. */
export const Summary = ({ words }: { readonly words: Words }): ReactNode => {
  const { state, offer } = useAmazonCheckout();
  const shown = state.status === 'placed' ? state.order : offer;
  const isOrdering = state.status === 'choosing' || state.status === 'placing';
  return (
    <section className="card summary" aria-label={words.order}>
      <h2>{words.order}</h2>
      {shown && <Prices words={words} lines={shown.lines} shipping={shown.shipping} total={shown.total} />}
      {state.status === 'placed' && <NextBills words={words} lines={state.order.lines} />}
      <CheckoutNotice />
      {isOrdering && (
        <>
          <Terms />
          <div>
            <PlaceOrderButton />
          </div>
        </>
      )}
    </section>
  );
};
