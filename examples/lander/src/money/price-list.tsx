import { type Offer, useMoney } from '@landerpay/react';
import { useWords } from '../words/use-words.js';

type PriceListProps = Pick<Offer, 'shipping' | 'total'> & {
  readonly lines: readonly Pick<Offer['lines'][number], 'name' | 'quantity' | 'price'>[];
};

/** Lines, shipping and total: of an offer before the order, of what was really booked after it. */
export const PriceList = ({ lines, shipping, total }: PriceListProps) => {
  const { price: words } = useWords();
  const write = useMoney();
  return (
    <dl className="lines">
      {lines.map(({ name, quantity, price }) => (
        <div key={name}>
          <dt>
            {quantity} × {name}
          </dt>
          <dd>{write({ ...price, amount: price.amount * quantity })}</dd>
        </div>
      ))}
      <div>
        <dt>{words.shipping}</dt>
        <dd>{write(shipping)}</dd>
      </div>
      <div className="lines-total">
        <dt>{words.total}</dt>
        <dd>{write(total)}</dd>
      </div>
    </dl>
  );
};
