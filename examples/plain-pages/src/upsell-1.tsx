import { PageView, UpsellOffer } from '@landerpay/react';
import { show } from './show.js';

show(
  <>
    <PageView page="upsell-1" />
    <UpsellOffer step="refills" onDone={() => location.assign('/upsell-2.html')} />
  </>,
);
