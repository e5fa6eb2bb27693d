import type { CrmFinding, CrmSold } from '@landerpay/checkout';
import type { Campaign, CampaignAnswer } from '../answers/campaign-answer.js';
import type { Settings } from '../options/settings.js';
import { billingFindings } from './billing-findings.js';

type Account = Pick<Settings, 'campaignId' | 'billerId'>;

const error = (sentence: string): CrmFinding => ({ severity: 'error', sentence });
const warning = (sentence: string): CrmFinding => ({ severity: 'warning', sentence });

const apiUser = 'the API user (CRM → Admin → Users)';

const refusals: Readonly<Record<Extract<CampaignAnswer, { answer: 'refused' }>['because'], string>> = {
  login: `The CRM refuses the login: compare login and password with those of ${apiUser}.`,
  address: `The CRM does not answer this machine's address: add it to the IP whitelist of ${apiUser}.`,
  permission: `The CRM lets nobody ask for campaigns with this login: permit "Campaign → Query" for ${apiUser}.`,
};

const productFindings = (
  { products }: Campaign,
  sold: CrmSold,
  { campaignId }: Account,
): readonly CrmFinding[] =>
  [...new Set(sold.products)]
    .filter((product) => !products.has(product))
    .map((product) =>
      error(
        `Campaign ${campaignId} has no product ${product}: write the number that the campaign itself gives it (CRM → Campaigns → Products), or add it there.`,
      ),
    );

const currencyFindings = (
  { currency }: Campaign,
  sold: CrmSold,
  { campaignId }: Account,
): readonly CrmFinding[] => {
  if (currency === sold.currency) return [];
  return currency === null
    ? [
        warning(
          `The CRM does not say in which currency campaign ${campaignId} sells. It must be ${sold.currency}.`,
        ),
      ]
    : [
        error(
          `Campaign ${campaignId} sells in ${currency}, the catalogue in ${sold.currency}: they must agree.`,
        ),
      ];
};

const billerFindings = (
  { billerId: found }: Campaign,
  { billerId, campaignId }: Account,
): readonly CrmFinding[] => {
  if (found === billerId) return [];
  const place = 'compare it with CRM → Merchants → MID List, the MID whose gateway is Amazon Pay';
  return [
    warning(
      found === null
        ? `The CRM does not say which MIDs there are, so that biller ${billerId} could not be found: ${place}.`
        : `Campaign ${campaignId} names biller ${found}, and not ${billerId}: ${place}.`,
    ),
  ];
};

/** What an answer to `/campaign/query/` means to an operator: nothing, if everything fits. */
export const campaignFindings = (
  answer: CampaignAnswer,
  sold: CrmSold,
  account: Account,
): readonly CrmFinding[] => {
  switch (answer.answer) {
    case 'campaign':
      return [
        ...productFindings(answer.campaign, sold, account),
        ...billingFindings(answer.campaign, sold),
        ...currencyFindings(answer.campaign, sold, account),
        ...billerFindings(answer.campaign, account),
      ];
    case 'not-found':
      return [
        error(`The CRM has no campaign ${account.campaignId}: you find the number in CRM → Campaigns.`),
      ];
    case 'refused':
      return [error(refusals[answer.because])];
    case 'failed':
      return [
        error(
          `The CRM gave no answer about campaign ${account.campaignId} that can be read (${answer.detail}): is the address that of its API, and does this machine reach it?`,
        ),
      ];
    default:
      return answer satisfies never;
  }
};
