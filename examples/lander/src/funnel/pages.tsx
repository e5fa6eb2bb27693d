import { usePathname } from 'wouter/use-browser-location';
import { CheckoutPage } from '../checkout/checkout-page.js';
import { routeAt } from '../route/route.js';
import { SalesPage } from '../sales/sales-page.js';
import { ThankYouPage } from '../thanks/thank-you-page.js';
import { NotFound } from './not-found.js';

/** The page of the funnel at the address. */
export const Pages = () => {
  const route = routeAt(usePathname());
  if (route === null) return <NotFound />;
  switch (route.page) {
    case 'sales':
      return <SalesPage product={route.product} />;
    case 'checkout':
      return <CheckoutPage product={route.product} />;
    case 'offer-1':
    case 'offer-2':
      return <NotFound />;
    case 'thank-you':
      return <ThankYouPage product={route.product} />;
  }
};
