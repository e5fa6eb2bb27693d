import { FinishOrder, PageView, useFunnelOrder, useMoney } from '@landerpay/react';
import { show } from './show.js';

const Booked = () => {
  const order = useFunnelOrder();
  const money = useMoney();
  if (order === null) return <p>There is no order here.</p>;
  return (
    <>
      <p>Your order number is {order.number}.</p>
      <ul>
        {order.lines.map(({ name, quantity, price }) => (
          <li key={name}>
            {quantity} × {name}: {money(price)}
          </li>
        ))}
      </ul>
      <p>Total, with shipping: {money(order.total)}</p>
    </>
  );
};

show(
  <>
    <PageView page="thank-you" />
    <FinishOrder />
    <Booked />
  </>,
);
