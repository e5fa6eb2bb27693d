import type { AmazonPay } from '@landerpay/amazon-pay';
import { type CrmPage, type PageView, readVisit, type Visit, writeVisit } from '@landerpay/checkout';
import { randomBytes } from '../purchase/random-bytes.js';
import { tabEntry } from '../storage/tab-entry.js';
import { cameBy, toldAddress } from './told-address.js';
import { noteTracking } from './tracking-of.js';

const entry = tabEntry('landerpay:v1:visit');
const visits = new WeakMap<AmazonPay, Visit>();

const randomId = (): string =>
  Array.from(randomBytes(16), (byte) => byte.toString(16).padStart(2, '0')).join('');

const newVisit = (): Visit => ({
  id: randomId(),
  pages: [],
  cameBy: cameBy(location.href),
});

const keep = (amazonPay: AmazonPay, visit: Visit): void => {
  visits.set(amazonPay, visit);
  entry.write(writeVisit(visit));
};

/** The visit of this tab; its first page begins it. */
const visitOf = (amazonPay: AmazonPay): Visit => {
  const found = readVisit(entry.read()) ?? visits.get(amazonPay) ?? newVisit();
  keep(amazonPay, found);
  noteTracking(amazonPay, () => {
    const { id, cameBy: came } = visits.get(amazonPay) ?? found;
    return { visit: id, ...came };
  });
  return found;
};

/** The look at this page that the CRM is still to be told of; `null` where it was told in this visit. */
export const lookAt = (amazonPay: AmazonPay, page: CrmPage): PageView | null => {
  const visit = visitOf(amazonPay);
  if (visit.pages.includes(page)) return null;
  const isFirst = visit.pages.length === 0;
  keep(amazonPay, { ...visit, pages: [...visit.pages, page] });
  return {
    page,
    visit: visit.id,
    address: toldAddress(location.href),
    ...(isFirst && document.referrer && { referrer: toldAddress(document.referrer) }),
    ...(Object.keys(visit.cameBy).length > 0 && { tracking: visit.cameBy }),
  };
};
