import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OrderRecord } from '../funnel/order-record.js';
import type { CheckoutEvent } from '../machine/event.js';
import { missingOf } from '../machine/missing.js';
import type { Answer } from '../ports/crm-adapter.js';
import { answer, checkoutEvent } from '../samples/arbitraries.js';
import {
  createUpsellTab,
  freshReference,
  oneTimeRecord,
  orderWithRefill,
  recurringRecord,
  refillPack,
} from '../samples/upsell-tab.js';
import type { UpsellPurchase } from './upsell-purchase.js';
import type { UpsellState } from './upsell-state.js';

/** What a buyer, the relay and the clock may do to a page. */
type Happening =
  | { readonly does: 'event'; readonly event: CheckoutEvent }
  | { readonly does: 'answer' | 'look-up'; readonly answer: Answer }
  | { readonly does: 'click' | 'resume' | 'skip' | 'offer' | 'lose' | 'reload' | 'ready' }
  | { readonly does: 'pass'; readonly minutes: number };

const upsaleAnswer = fc.oneof(
  answer,
  fc.constantFrom<Answer>(
    { outcome: 'placed', order: orderWithRefill },
    { outcome: 'refusal', code: 'step-already-sold', detail: '' },
    { outcome: 'refusal', code: 'window-closed', detail: '' },
  ),
);

const own = (does: 'click' | 'resume' | 'skip' | 'offer' | 'lose' | 'reload' | 'ready') =>
  fc.constant<Happening>({ does });

// Attempts and answers have keys of the page’s own: those of the samples are nobody’s here. What takes a sale further is
// more likely than the rest, so that the walks get somewhere.
const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 4,
    arbitrary: checkoutEvent
      .filter(({ event }) => event !== 'restored' && event !== 'order-started')
      .map((event): Happening => ({ does: 'event', event })),
  },
  { weight: 6, arbitrary: upsaleAnswer.map((given): Happening => ({ does: 'answer', answer: given })) },
  { weight: 3, arbitrary: upsaleAnswer.map((given): Happening => ({ does: 'look-up', answer: given })) },
  { weight: 6, arbitrary: own('ready') },
  { weight: 8, arbitrary: own('click') },
  { weight: 2, arbitrary: own('resume') },
  { weight: 2, arbitrary: own('lose') },
  { weight: 2, arbitrary: own('reload') },
  { weight: 1, arbitrary: own('skip') },
  { weight: 1, arbitrary: own('offer') },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 0, max: 20 }).map((minutes): Happening => ({ does: 'pass', minutes })),
  },
);

/** Lets answers that were given arrive: no timer is involved, so that thousands of walks take no time. */
const answersArrive = async (): Promise<void> => {
  for (let turns = 0; turns < 20; turns += 1) await Promise.resolve();
};

type Tab = ReturnType<typeof createUpsellTab>;

const happen = async (tab: Tab, page: UpsellPurchase, what: Happening): Promise<UpsellPurchase> => {
  switch (what.does) {
    case 'event':
      page.dispatch(what.event);
      break;
    case 'answer':
      tab.sent.at(-1)?.resolve(what.answer);
      break;
    case 'lose':
      tab.sent.at(-1)?.reject(new Error('offline'));
      break;
    case 'look-up':
      tab.answerLookUps(() => Promise.resolve(what.answer));
      page.lookUp();
      break;
    case 'click':
      page.placeOrder();
      break;
    case 'resume':
      page.resume();
      break;
    case 'skip':
      page.skip();
      break;
    case 'offer':
      page.offer(refillPack);
      break;
    case 'ready':
      tab.makeReady(page);
      break;
    case 'pass':
      await tab.surroundings.pass(what.minutes * 60 * 1_000);
      break;
    case 'reload':
      page.pause();
      return tab.open();
    default:
      what satisfies never;
  }
  return page;
};

type Seen = {
  readonly tab: Tab;
  readonly page: UpsellPurchase;
  readonly what: Happening;
  readonly before: UpsellState;
  readonly sentBefore: number;
};

const play = async (
  order: OrderRecord,
  happenings: readonly Happening[],
  watch: (seen: Seen) => void,
): Promise<{ readonly tab: Tab; readonly page: UpsellPurchase }> => {
  const tab = createUpsellTab(order);
  let page = tab.open();
  for (const what of happenings) {
    const [before, sentBefore] = [page.upsell.get(), tab.sent.length];
    page = await happen(tab, page, what);
    await answersArrive();
    watch({ tab, page, what, before, sentBefore });
  }
  return { tab, page };
};

const orders = fc.constantFrom(oneTimeRecord, recurringRecord);
const plays = fc.array(happening, { minLength: 1, maxLength: 40 });
const always = (watch: (seen: Seen) => void) =>
  fc.assert(
    fc.asyncProperty(orders, plays, async (order, happenings) => void (await play(order, happenings, watch))),
    { numRuns: 400 },
  );

describe('an upsell, whatever happens', () => {
  it('is sent only by the buyer’s click, once, while it is offered or waits to be sent again', async () => {
    await always(({ tab, what, before, sentBefore }) => {
      if (tab.sent.length === sentBefore) return;
      expect(tab.sent.length).toBe(sentBefore + 1);
      expect(what.does === 'click' || what.does === 'resume').toBe(true);
      expect(before.status).toBe(what.does === 'click' ? 'offered' : 'settling');
    });
  });

  it('sends nothing new while an attempt is unfinished: the same key and request, or none', async () => {
    await always(({ tab, what }) => {
      const [last, earlier] = [tab.sent.at(-1), tab.sent.at(-2)];
      if (what.does !== 'resume' || last === undefined || earlier?.key !== last.key) return;
      expect(last.request).toEqual(earlier.request);
    });
  });

  it('is sold only where an answer has said so, and stays so for this buyer', async () => {
    let hasSaid = false;
    let last: Tab | null = null;
    await always(({ tab, page, what, before }) => {
      if (tab !== last) hasSaid = false;
      last = tab;
      const told = what.does === 'answer' || what.does === 'look-up' ? what.answer : null;
      hasSaid ||=
        told?.outcome === 'placed' || (told?.outcome === 'refusal' && told.code === 'step-already-sold');
      const now = page.upsell.get().status;
      if (before.status === 'sold') expect(['sold', 'no-order']).toContain(now);
      if (now === 'sold') expect(hasSaid).toBe(true);
    });
  });

  it('asks for neither address nor reference where the agreement of the order pays', async () => {
    await always(({ page, tab }) => {
      if (page.upsell.get().status !== 'offered' || tab.record.get()?.agreement === null) return;
      expect(missingOf(page.checkout.get())).not.toContain('address');
      expect(missingOf(page.checkout.get())).not.toContain('reference');
    });
  });

  it('leaves no state without a way on: a willing buyer gets it, or the next page', async () => {
    await fc.assert(
      fc.asyncProperty(orders, plays, async (order, happenings) => {
        const { tab, page } = await play(order, happenings, () => {});
        const isOver = () => ['sold', 'skipped', 'closed', 'no-order'].includes(page.upsell.get().status);
        for (let steps = 0; !isOver(); steps += 1) {
          expect(steps, `stuck in ${page.upsell.get().status}`).toBeLessThan(12);
          await goOn(tab, page);
          await answersArrive();
        }
      }),
      { numRuns: 150 },
    );
  });
});

/** What a buyer who wants to get on, and a world that works, would do next. */
const goOn = async (tab: Tab, page: UpsellPurchase): Promise<void> => {
  const state = page.upsell.get();
  switch (state.status) {
    case 'loading':
    case 'signed-out':
    case 'signing-in':
      page.dispatch({ event: 'engine-ready' });
      page.offer(refillPack);
      page.dispatch({ event: 'signed-in' });
      return;
    case 'unavailable':
      page.dispatch({ event: 'retried' });
      return;
    case 'offered':
      page.dispatch({ event: 'reference-received', reference: freshReference, at: tab.surroundings.now() });
      page.dispatch({ event: 'address-chosen' });
      page.dispatch({ event: 'payment-chosen' });
      page.dispatch({ event: 'consent-told', given: true });
      page.dispatch({ event: 'offer-loaded', offer: refillPack.offer });
      page.placeOrder();
      return;
    case 'placing':
      tab.sent.at(-1)?.resolve({ outcome: 'placed', order: orderWithRefill });
      tab.answerLookUps(() => Promise.resolve({ outcome: 'placed', order: orderWithRefill }));
      await tab.surroundings.pass(61_000);
      return;
    case 'settling':
    case 'action-required':
      tab.answerLookUps(() => Promise.resolve({ outcome: 'placed', order: orderWithRefill }));
      page.lookUp();
      return;
    case 'refused':
      page.skip();
      return;
    case 'sold':
    case 'skipped':
    case 'closed':
    case 'no-order':
      return;
    default:
      state satisfies never;
  }
};
