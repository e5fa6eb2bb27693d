import { useAmazonCheckout, useMoney } from '@landerpay/react';
import type { ReactNode } from 'react';

/** Everything that the hook says, as it is. */
export const CheckoutReport = (): ReactNode => {
  const { state, offer, missing, signedIn } = useAmazonCheckout();
  const write = useMoney();
  return (
    <table className="table">
      <tbody>
        <tr>
          <th scope="row">state.status</th>
          <td data-testid="status">{state.status}</td>
        </tr>
        <tr>
          <th scope="row">signedIn</th>
          <td data-testid="signed-in">{signedIn ? 'yes' : 'no'}</td>
        </tr>
        <tr>
          <th scope="row">missing</th>
          <td data-testid="missing">{missing.join(', ') || 'nothing'}</td>
        </tr>
        <tr>
          <th scope="row">offer.total</th>
          <td>{offer ? write(offer.total) : 'not known yet'}</td>
        </tr>
        {state.status === 'placed' && (
          <tr>
            <th scope="row">state.order.number</th>
            <td data-testid="order">{state.order.number}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
};
