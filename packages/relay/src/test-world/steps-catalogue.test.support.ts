import { parseCatalogue } from '../catalogue/catalogue.js';
import { writtenCatalogue } from './catalogue.test.support.js';

/** A funnel as every CRM can sell it: paid once, and nothing replaced. */
export const stepsCatalogue = parseCatalogue({
  ...writtenCatalogue,
  upsells: {
    'offer-1': { product: 'refill-pack' },
    'offer-2': { product: 'video-course', times: 2 },
  },
});
