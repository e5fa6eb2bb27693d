import { FinishOrder, type FunnelOrder } from '@landerpay/react';
import type { ReactNode } from 'react';
import { Picture } from '../surface/picture.js';
import { NextBills } from './next-bills.js';
import { Prices } from './prices.js';
import type { Words } from './words.js';

type Props = { readonly words: Words; readonly order: FunnelOrder };

/** The last page: the order with all that was added to it, and the shop is told that nothing more will come. */
export const ThankYou = ({ words, order }: Props): ReactNode => (
  <main className="checkout">
    <div>
      <Picture />
      <h1>{words.thanks}</h1>
    </div>
    <section className="card summary" aria-label={words.order}>
      <h2>
        {words.yourOrder} {order.number}
      </h2>
      <Prices words={words} lines={order.lines} shipping={order.shipping} total={order.total} />
      <NextBills words={words} lines={order.lines} />
      <FinishOrder />
    </section>
  </main>
);
