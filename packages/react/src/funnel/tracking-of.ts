import type { AmazonPay } from '@landerpay/amazon-pay';
import type { PageTracking } from '@landerpay/checkout';

const known = new WeakMap<AmazonPay, () => PageTracking>();

/** Says where it is to be read how the buyer came. Only a page that counts its views knows it. */
export const noteTracking = (amazonPay: AmazonPay, read: () => PageTracking): void => {
  known.set(amazonPay, read);
};

/** How the buyer came, for what is sent to the CRM. */
export const trackingOf = (amazonPay: AmazonPay): PageTracking | undefined => known.get(amazonPay)?.();
