import type { CrmBackend } from '@landerpay/checkout';
import { readFindAnswer } from './answers/find-answer.js';
import { readImportAnswer } from './answers/import-answer.js';
import { readLeadAnswer } from './answers/lead-answer.js';
import type { KonnektiveOptions } from './options/options.js';
import { readSettings } from './options/settings.js';
import { importLeadParameters } from './request/import-lead.js';
import { importOrderParameters } from './request/import-order.js';
import { send } from './sending/send.js';

/**
 * The Konnektive CRM (today Checkout Champ) as a backend of the relay. For servers only: it holds the CRM's password.
 *
 * Each call is one POST whose body carries the credentials last; nothing is repeated and no redirect is followed. No
 * member throws for what the network or the CRM does. `importOrder` answers `order` only for the order id that it sent
 * and a status of COMPLETE, PENDING or COD_PENDING; it answers `declined`, `rejected` or `account-refused` only for
 * what the CRM is known to refuse with before it charges, and `not-sent` only where Node proves it. All else is
 * `unknown`: look the order up. `detail` never holds a word of the CRM's, of the buyer's or of the credentials.
 *
 * `mayWrite` is asked right before the request is handed to `fetch`; connecting may take ten seconds more.
 *
 * @throws LanderpayError `configuration` at once, with a sentence that says which option is wrong and where the CRM
 * shows its value.
 */
export const konnektive = (options: KonnektiveOptions): CrmBackend => {
  const settings = readSettings(options);
  const { timeLimits, markField } = settings;
  return {
    name: 'konnektive',
    capabilities: {
      lead: true,
      lookUp: 'by-order-number',
      completeLookUp: false,
      idempotencyKey: false,
      transactions: false,
      upsale: 'none',
      replaceLine: false,
      confirm: false,
      clicks: false,
      references: ['order-reference', 'billing-agreement'],
    },
    campaign: settings.campaignId,
    createLead: async (draft, call) => {
      const parameters = importLeadParameters(draft, settings);
      return readLeadAnswer(
        await send(settings, '/leads/import/', parameters, timeLimits.importLead, call),
        settings,
      );
    },
    importOrder: async (order, call) => {
      const parameters = importOrderParameters(order, settings);
      const sent = await send(settings, '/order/import/', parameters, timeLimits.importOrder, call);
      return readImportAnswer(sent, order.order, settings);
    },
    findOrder: async (query, call) => {
      if (query.by === 'mark') {
        return { answer: 'cannot-tell', detail: 'this CRM finds orders by their number only' };
      }
      const parameters = [['orderId', query.order]] as const;
      const sent = await send(settings, '/order/query/', parameters, timeLimits.queryOrder, call);
      return readFindAnswer(sent, query.order, markField);
    },
  };
};
