import { type CrmCall, type CrmFinding, type CrmSold, parseOrderNumber } from '@landerpay/checkout';
import { readCampaignAnswer } from '../answers/campaign-answer.js';
import { readFindAnswer } from '../answers/find-answer.js';
import type { Settings } from '../options/settings.js';
import { campaignParameters, orderParameters } from '../request/look-ups.js';
import type { Ask } from '../sending/ask.js';
import { campaignFindings } from './campaign-findings.js';
import { lookUpFindings } from './look-up-findings.js';

/** The CRM's numbers are ten hexadecimal digits; of this one it has none. */
const nobodysOrder = parseOrderNumber('0000000000');

/** Logs in, finds the campaign and what it sells, and tries a look-up. It books and changes nothing. */
export const createCheckConfiguration =
  (ask: Ask, settings: Settings) =>
  async (sold: CrmSold, call?: CrmCall): Promise<readonly CrmFinding[]> => {
    const asked = await ask('queryCampaign', campaignParameters(settings), call);
    const answer = readCampaignAnswer(asked, settings.campaignId);
    const findings = campaignFindings(answer, sold, settings);
    // Without an answer there, one here would only say the same once more.
    if (answer.answer !== 'campaign' || nobodysOrder === undefined) return findings;
    const lookUp = await ask('queryOrder', orderParameters(nobodysOrder), call);
    return [...findings, ...lookUpFindings(readFindAnswer(lookUp, nobodysOrder, settings.markField))];
  };
