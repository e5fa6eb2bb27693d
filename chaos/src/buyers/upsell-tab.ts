import {
  createStore,
  createUpsellPurchase,
  type OrderRecord,
  type PlacedOrder,
  parseStepId,
  type ReferenceId,
  recordOf,
} from '@landerpay/checkout';
import type { RelayAdapter } from '@landerpay/crm/relay';
import type { SignedIn } from '../amazon/amazon.js';
import { newTabSurroundings } from './browser.js';
import type { CheckoutTab } from './checkout-tab.js';
import { newJournal } from './journal.js';
import type { Told } from './told.js';
import { type Page, visit } from './visit.js';

/** What the offer after an order is made to. */
export type UpsellTabOptions = {
  readonly adapter: RelayAdapter;
  readonly signedIn: SignedIn;
  readonly step: string;
  readonly order: PlacedOrder;
  /** What paid for the order. */
  readonly reference: ReferenceId;
};

/** The page of an offer after an order, used like the checkout. */
export const openUpsellTab = (
  name: string,
  { adapter, signedIn, order, reference: paidWith, ...options }: UpsellTabOptions,
): CheckoutTab => {
  const step = parseStepId(options.step);
  if (step === undefined) throw new TypeError('The funnel has no such step.');
  const surroundings = newTabSurroundings();
  const journal = newJournal(name);
  const references: ReferenceId[] = [];
  const record = createStore<OrderRecord | null>(recordOf(order, paidWith, Date.now()));
  let told: Told = { told: 'not-placed', because: 'nothing was tried' };

  const load = (): Page => {
    const purchase = createUpsellPurchase(
      step,
      record,
      {
        importUpsale: (request, call) =>
          adapter.importUpsale(request, { ...call, accessToken: signedIn.accessToken }),
        findAttempt: adapter.findAttempt,
      },
      surroundings,
    );
    return {
      purchase,
      actions: {
        signIn: async () => {
          purchase.dispatch({ event: 'engine-ready' });
          purchase.dispatch({ event: 'signed-in' });
          purchase.offer(await adapter.getUpsell({ step, order: order.number }));
        },
        makeReference: async () => {
          const reference = await signedIn.newReference('one-time');
          references.push(reference);
          journal.note(`reference ${reference}`);
          purchase.dispatch({ event: 'reference-received', reference, at: Date.now() });
        },
      },
    };
  };

  return {
    use: async (limits) => {
      const said = await visit({ ...limits, load, journal });
      // The page shows a step as sold also where another attempt has sold it.
      const isSold = said.told !== 'placed' && record.get()?.steps[step] === 'sold';
      told = isSold ? { told: 'already-placed', number: order.number } : said;
      return told;
    },
    told: () => told,
    references: () => references,
    journal,
  };
};
