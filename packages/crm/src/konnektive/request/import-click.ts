import type { CrmClick, CrmPage } from '@landerpay/checkout';
import type { Settings } from '../options/settings.js';
import { optional } from './optional.js';
import type { Parameters } from './parameters.js';
import { sessionParameters, sourceParameters } from './tracking.js';

const pageTypes: Readonly<Record<CrmPage, string>> = {
  presell: 'presellPage',
  lead: 'leadPage',
  checkout: 'checkoutPage',
  'upsell-1': 'upsellPage1',
  'upsell-2': 'upsellPage2',
  'upsell-3': 'upsellPage3',
  'upsell-4': 'upsellPage4',
  'thank-you': 'thankyouPage',
};

const visitParameters = (visit: CrmClick['visit']): Parameters => {
  switch (visit.kind) {
    case 'first':
      return [
        ['requestUri', visit.address],
        ['ipAddress', visit.ipAddress],
        ['userAgent', visit.userAgent],
        ...optional('httpReferer', visit.referrer),
        ...sourceParameters(visit.tracking ?? {}),
      ];
    case 'later':
      return sessionParameters(visit);
    default:
      return visit satisfies never;
  }
};

/** `/landers/clicks/import/`: how the buyer came, or which visit it is. */
export const importClickParameters = ({ page, visit }: CrmClick, { campaignId }: Settings): Parameters => [
  ['campaignId', campaignId],
  ['pageType', pageTypes[page]],
  ...visitParameters(visit),
];
