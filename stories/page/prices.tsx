import { type Money, useMoney } from '@landerpay/react';
import type { ReactNode } from 'react';
import type { Words } from './words.js';

type Props = {
  readonly words: Words;
  readonly lines: readonly { readonly name: string; readonly quantity: number; readonly price: Money }[];
  readonly shipping: Money;
  readonly total: Money;
};

/** What is bought or was booked, and what it comes to. */
export const Prices = ({ words, lines, shipping, total }: Props): ReactNode => {
  const write = useMoney();
  return (
    <dl className="prices">
      {lines.map(({ name, quantity, price }) => (
        <div key={name}>
          <dt>
            {quantity} × {name}
          </dt>
          <dd>{write(price)}</dd>
        </div>
      ))}
      <div>
        <dt>{words.shipping}</dt>
        <dd>{write(shipping)}</dd>
      </div>
      <div className="total">
        <dt>{words.total}</dt>
        <dd>{write(total)}</dd>
      </div>
    </dl>
  );
};
