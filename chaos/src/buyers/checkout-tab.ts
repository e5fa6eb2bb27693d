import { createPurchase, parseProductId, type ReferenceId } from '@landerpay/checkout';
import type { RelayAdapter } from '@landerpay/crm/relay';
import type { SignedIn } from '../amazon/amazon.js';
import type { BuyerPlan } from '../plans/buyer-plan.js';
import type { SaleTab } from '../verdict/sale.js';
import { newTabSurroundings } from './browser.js';
import { newJournal } from './journal.js';
import type { Told } from './told.js';
import { type Page, type VisitOptions, visit } from './visit.js';

/** A tab with the checkout in it, and all that it ever had. */
export type CheckoutTab = Omit<SaleTab, 'told'> & {
  /** The buyer presses on. What was stored before is there again, so that coming back is the same. */
  readonly use: (limits: Omit<VisitOptions, 'load' | 'journal'>) => Promise<Told>;
  readonly told: () => Told;
};

const productOf = ({ kind }: BuyerPlan) => {
  const product = parseProductId(kind === 'recurring' ? 'refill-plan' : 'starter-kit');
  if (product === undefined) throw new TypeError('The shop sells nothing.');
  return product;
};

export const openCheckoutTab = (
  plan: BuyerPlan,
  name: string,
  { adapter, signedIn }: { readonly adapter: RelayAdapter; readonly signedIn: SignedIn },
): CheckoutTab => {
  const surroundings = newTabSurroundings();
  const journal = newJournal(name);
  const references: ReferenceId[] = [];
  const sold = { kind: plan.kind, lines: [{ product: productOf(plan), quantity: 1 }] };
  let told: Told = { told: 'not-placed', because: 'nothing was tried' };

  const load = (): Page => {
    const purchase = createPurchase(
      sold,
      {
        importOrder: (request, call) =>
          adapter.importOrder(request, { ...call, accessToken: signedIn.accessToken }),
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
          purchase.dispatch({ event: 'offer-loaded', offer: await adapter.getOffer(sold) });
        },
        makeReference: async () => {
          const reference = await signedIn.newReference(plan.kind);
          references.push(reference);
          journal.note(`reference ${reference}`);
          purchase.dispatch({ event: 'reference-received', reference, at: Date.now() });
        },
      },
    };
  };

  return {
    use: async (limits) => {
      told = await visit({ ...limits, load, journal });
      return told;
    },
    told: () => told,
    references: () => references,
    journal,
  };
};
