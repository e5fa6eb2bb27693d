import type { CrmOrderDraft } from '@landerpay/checkout';
import { fitName } from '../names/split-name.js';
import type { Settings } from '../options/settings.js';
import type { Parameters } from './parameters.js';
import { sessionParameters, sourceParameters } from './tracking.js';

/**
 * `/leads/import/`: whose order it will be, and who sent them. No custom fields, which are too short on a lead (30
 * characters, where an order's are 50) for the mark, and no lines, which the import brings.
 */
export const importLeadParameters = (
  { buyer, ipAddress, tracking = {} }: CrmOrderDraft,
  settings: Settings,
): Parameters => {
  const { firstName, lastName } = fitName(settings.splitName(buyer.name));
  return [
    ['campaignId', settings.campaignId],
    ['firstName', firstName],
    ['lastName', lastName],
    ['emailAddress', buyer.email],
    ['ipAddress', ipAddress],
    ...sessionParameters(tracking),
    ...sourceParameters(tracking),
  ];
};
