import type { CrmBackend, CrmImportAnswer } from '@landerpay/checkout';
import { readClickAnswer } from './answers/click-answer.js';
import { readConfirmAnswer } from './answers/confirm-answer.js';
import { readFindAnswer } from './answers/find-answer.js';
import { readImportAnswer } from './answers/import-answer.js';
import { readLeadAnswer } from './answers/lead-answer.js';
import { readTransactionsAnswer } from './answers/transactions-answer.js';
import { createCheckConfiguration } from './checking/check-configuration.js';
import { listOrders } from './listing/list-orders.js';
import type { KonnektiveOptions } from './options/options.js';
import { readSettings } from './options/settings.js';
import { importClickParameters } from './request/import-click.js';
import { importLeadParameters } from './request/import-lead.js';
import { importOrderParameters } from './request/import-order.js';
import { importUpsaleParameters } from './request/import-upsale.js';
import { orderParameters, transactionsParameters } from './request/look-ups.js';
import { createAsk } from './sending/ask.js';

/** A backend with every member that a CRM of this kind can have. */
export type KonnektiveBackend = CrmBackend &
  Required<
    Pick<
      CrmBackend,
      | 'importUpsale'
      | 'confirmOrder'
      | 'importClick'
      | 'listTransactions'
      | 'listOrders'
      | 'checkConfiguration'
    >
  >;

/** An order without an id of ours could not be looked up when its answer is lost; sent again it would be charged twice. */
const withoutLead = {
  answer: 'account-refused',
  detail: 'an order without the id of a lead, which createLead gives',
} as const satisfies CrmImportAnswer;

/**
 * The Konnektive CRM (today Checkout Champ) as a backend of the relay. For servers only: it holds the CRM's password.
 *
 * Each call is one POST whose body carries the credentials last; nothing is repeated and no redirect is followed. No
 * member throws for what the network or the CRM does. `importOrder` and `importUpsale` answer `order` only for the order
 * id that they sent and a status of COMPLETE, PENDING or COD_PENDING; `declined`, `rejected` or `account-refused` only for
 * what the CRM is known to refuse with before it charges, or for what is not sent: parameters that it would not keep whole
 * (names are cut instead) or not understand, and an order without a lead; and `not-sent` only where Node proves it, or where no open call came free. All else is
 * `unknown`: look the order up. To an upsale `order` is the whole order as it is now; whether the upsale is in it tells only
 * a comparison with the order as it was before. `detail` never holds a word of the CRM's, of the buyer's or of the
 * credentials.
 *
 * `mayWrite` is asked right before the request is handed to `fetch`; connecting may take ten seconds more. Who stops while
 * waiting for an open call is answered when one comes free.
 *
 * @throws LanderpayError `configuration` at once, with a sentence that says which option is wrong and where the CRM
 * shows its value.
 */
export const konnektive = (options: KonnektiveOptions): KonnektiveBackend => {
  const settings = readSettings(options);
  const ask = createAsk(settings);
  return {
    name: 'konnektive',
    capabilities: {
      lead: true,
      lookUp: 'by-order-number',
      completeLookUp: false,
      idempotencyKey: false,
      transactions: true,
      listOrders: true,
      upsale: 'same-order',
      replaceLine: true,
      confirm: true,
      clicks: true,
      references: ['order-reference', 'billing-agreement'],
    },
    campaign: settings.campaignId,
    createLead: async (draft, call) =>
      readLeadAnswer(await ask('importLead', importLeadParameters(draft, settings), call), settings),
    importOrder: async (draft, call) => {
      const { order } = draft;
      if (order === null) return withoutLead;
      const asked = await ask('importOrder', importOrderParameters({ ...draft, order }, settings), call);
      return readImportAnswer(asked, order, settings);
    },
    importUpsale: async (upsale, call) => {
      const asked = await ask('importUpsale', importUpsaleParameters(upsale, settings), call);
      return readImportAnswer(asked, upsale.parent, settings);
    },
    confirmOrder: async (order, call) =>
      readConfirmAnswer(await ask('confirmOrder', orderParameters(order), call), settings),
    findOrder: async (query, call) => {
      if (query.by === 'mark') {
        return { answer: 'cannot-tell', detail: 'this CRM finds orders by their number only' };
      }
      const asked = await ask('queryOrder', orderParameters(query.order), call);
      return readFindAnswer(asked, query.order, settings.markField);
    },
    listTransactions: async (order, call) =>
      readTransactionsAnswer(await ask('queryTransactions', transactionsParameters(order), call), order),
    listOrders: (stretch, call) => listOrders(ask, settings, stretch, call),
    importClick: async (click, call) =>
      readClickAnswer(await ask('importClick', importClickParameters(click, settings), call), settings),
    checkConfiguration: createCheckConfiguration(ask, settings),
  };
};
