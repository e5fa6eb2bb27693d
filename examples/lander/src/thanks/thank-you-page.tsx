import { FinishOrder, useFunnelOrder } from '@landerpay/react';
import type { Product } from '../products/product.js';
import { NoOrder } from './no-order.js';
import { ThankYou } from './thank-you.js';

/** The last page of the funnel: the CRM is told that nothing more will come. */
export const ThankYouPage = ({ product }: { readonly product: Product }) => {
  const order = useFunnelOrder();
  return order === null ? (
    <NoOrder product={product} />
  ) : (
    <>
      <FinishOrder />
      <ThankYou product={product} order={order} />
    </>
  );
};
