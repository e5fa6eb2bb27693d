import type { CrmOrderDraft } from '@landerpay/checkout';
import { fitName } from '../names/split-name.js';
import type { Settings } from '../options/settings.js';
import type { Parameters } from './parameters.js';

/**
 * `/leads/import/`: whose order it will be. Not the mark, for which a lead's custom fields are too short (30 characters,
 * where an order's are 50), and no lines, which the import brings.
 */
export const importLeadParameters = ({ buyer, ipAddress }: CrmOrderDraft, settings: Settings): Parameters => {
  const { firstName, lastName } = fitName(settings.splitName(buyer.name));
  return [
    ['campaignId', settings.campaignId],
    ['firstName', firstName],
    ['lastName', lastName],
    ['emailAddress', buyer.email],
    ['ipAddress', ipAddress],
  ];
};
