import { type Offer, useMoney } from '@landerpay/react';
import { writeDay } from '../language/write-day.js';
import { useWords } from '../words/use-words.js';

type PriceListProps = Pick<Offer, 'shipping' | 'total'> & {
  readonly lines: readonly (Pick<Offer['lines'][number], 'name' | 'quantity' | 'price'> & {
    /** When it is billed next: of what was booked only. */
    readonly nextBill?: string | null;
  })[];
  readonly totalLabel: string;
};

/** Lines, shipping and total: of an offer before the order, of what was really booked after it. */
export const PriceList = ({ lines, shipping, total, totalLabel }: PriceListProps) => {
  const { price: words, thanks, language } = useWords();
  const write = useMoney();
  return (
    <dl className="lines">
      {lines.map(({ name, quantity, price, nextBill }) => (
        <div key={name}>
          <dt>
            {quantity} × {name}
            {nextBill && <small>{thanks.nextBill(writeDay(nextBill, language))}</small>}
          </dt>
          <dd>{write({ ...price, amount: price.amount * quantity })}</dd>
        </div>
      ))}
      <div>
        <dt>{words.shipping}</dt>
        <dd>{write(shipping)}</dd>
      </div>
      <div className="lines-total">
        <dt>{totalLabel}</dt>
        <dd>{write(total)}</dd>
      </div>
    </dl>
  );
};
