import { PageView, UpsellOffer } from '@landerpay/react';
import { show } from './show.js';

show(
  <>
    <PageView page="upsell-2" />
    <UpsellOffer step="course" onDone={() => location.assign('/thank-you.html')} />
  </>,
);
