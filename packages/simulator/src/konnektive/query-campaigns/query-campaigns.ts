import type { Endpoint } from '../crm.js';
import { pageOf } from '../paging/page-of.js';
import { refusalTexts } from '../wire/refusal-texts.js';
import { refuse, succeed } from '../wire/reply.js';
import { campaignAsQueried } from './campaign-as-queried.js';

/** `/campaign/query/`: what the CRM sells; `data` is an object keyed by campaign id. */
export const queryCampaigns: Endpoint = {
  name: 'campaign/query',
  answer: ({ parameters }, crm) => {
    const wanted = parameters.get('campaignId');
    const found = crm
      .campaigns()
      .filter(({ campaignId }) => wanted === null || String(campaignId) === wanted)
      .toSorted((one, other) => one.campaignId - other.campaignId);
    if (found.length === 0) return refuse(refusalTexts.noCampaigns);
    const page = pageOf(parameters, found);
    if (page.kind === 'problems') return refuse(page.problems);
    const campaigns = page.results.map((campaign) => campaignAsQueried(campaign, crm));
    return succeed({
      totalResults: found.length,
      resultsPerPage: page.resultsPerPage,
      page: page.page,
      data:
        crm.behaviour.campaignsFound === 'list'
          ? campaigns
          : Object.fromEntries(page.results.map(({ campaignId }, index) => [campaignId, campaigns[index]])),
    });
  },
};
