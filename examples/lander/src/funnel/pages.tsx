import { PageView } from '@landerpay/react';
import { usePathname } from 'wouter/use-browser-location';
import { CheckoutPage } from '../checkout/checkout-page.js';
import { OfferPage } from '../offer/offer-page.js';
import { type Page, pathOf, type Route, routeAt } from '../route/route.js';
import { SalesPage } from '../sales/sales-page.js';
import { ThankYouPage } from '../thanks/thank-you-page.js';
import { NotFound } from './not-found.js';

/** As the CRM counts them. */
const counted = {
  sales: 'presell',
  checkout: 'checkout',
  'offer-1': 'upsell-1',
  'offer-2': 'upsell-2',
  'thank-you': 'thank-you',
} as const satisfies Record<Page, string>;

const pageAt = ({ product, page }: Route) => {
  switch (page) {
    case 'sales':
      return <SalesPage product={product} />;
    case 'checkout':
      return <CheckoutPage product={product} />;
    case 'offer-1':
      return <OfferPage key={page} step={product.steps[0]} next={pathOf({ product, page: 'offer-2' })} />;
    case 'offer-2':
      return <OfferPage key={page} step={product.steps[1]} next={pathOf({ product, page: 'thank-you' })} />;
    case 'thank-you':
      return <ThankYouPage product={product} />;
  }
};

/** The page of the funnel at the address. */
export const Pages = () => {
  const route = routeAt(usePathname());
  if (route === null) return <NotFound />;
  return (
    <>
      <PageView page={counted[route.page]} />
      {pageAt(route)}
    </>
  );
};
