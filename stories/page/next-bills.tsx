import type { PlacedOrder } from '@landerpay/react';
import type { ReactNode } from 'react';
import type { Words } from './words.js';

type Props = { readonly words: Words; readonly lines: PlacedOrder['lines'] };

/** When each line that was booked is billed again, where it is; nothing of what is paid once. */
export const NextBills = ({ words, lines }: Props): ReactNode => {
  const again = lines.flatMap(({ name, nextBill }) => (nextBill === null ? [] : [{ name, nextBill }]));
  if (again.length === 0) return null;
  return (
    <dl className="prices">
      {again.map(({ name, nextBill }) => (
        <div key={name}>
          <dt>
            {words.nextBill}: {name}
          </dt>
          <dd>
            <time dateTime={nextBill}>{nextBill}</time>
          </dd>
        </div>
      ))}
    </dl>
  );
};
