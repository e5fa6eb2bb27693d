import { type OrderRecord, withAnswer, withOpenStep, withStep } from '../funnel/order-record.js';
import type { StepId } from '../identity/ids.js';
import { initialCheckout } from '../machine/checkout.js';
import { attemptOf } from '../machine/missing.js';
import { transition } from '../machine/transition.js';
import type { UpsellOffer } from '../offer/upsell-offer.js';
import type { ImportUpsaleCall, ImportUpsaleRequest } from '../ports/adapter-imports.js';
import type { Answer, CrmAdapter } from '../ports/crm-adapter.js';
import { drive, type Purchase } from '../purchase/drive.js';
import type { Surroundings } from '../purchase/surroundings.js';
import { createStore, type Store } from '../store/store.js';
import { agreementTransition, holdAgreement } from './agreement-transition.js';
import { isSameUpsell, mayBeSkipped, type UpsellState, upsellStateOf } from './upsell-state.js';

/** What sells and remembers: the adapter's calls that an upsell makes. */
export type UpsellCalls = Pick<CrmAdapter, 'findAttempt'> & {
  /**
   * The adapter's, to which the caller adds the buyer's token: an upsell never sees it. Where there is none (any more),
   * answer with the refusal `token-refused` and send nothing.
   */
  readonly importUpsale: (
    request: ImportUpsaleRequest,
    call: Omit<ImportUpsaleCall, 'accessToken'>,
  ) => Promise<Answer>;
};

/**
 * A running offer of one step to one order. It is a purchase, so that widgets and sign-in tell it what they tell every
 * purchase; `placeOrder` is the buyer's click on the button that has the price on it. What the buyer is shown is `upsell`.
 */
export type UpsellPurchase = Purchase & {
  readonly upsell: Pick<Store<UpsellState>, 'get' | 'subscribe'>;
  /** What the step offers to this order, once it is loaded. In place of the event `offer-loaded`. */
  readonly offer: (offer: UpsellOffer) => void;
  /**
   * The buyer's no. Says whether it was obeyed; after a sale it is not, and neither is it while an attempt is under way,
   * unless the relay has said that nothing of it was sent (`settling` with `resume`): it is then never sent again.
   */
  readonly skip: () => boolean;
};

/** It ends the attempt, and what else it says is in the record by then. */
const notSold: Answer = { outcome: 'not-placed', why: 'not-sent' };

/**
 * Drives the offer of one step to the order in `order`, the tab's record, which it also writes: `sold`, `skipped`, and
 * nothing at all once another buyer has signed in. Make one for each step and order, with a storage entry of its own. A
 * one-time order's upsale is paid by a reference of its own, a recurring one's by its agreement, without widgets.
 */
export const createUpsellPurchase = (
  step: StepId,
  order: Store<OrderRecord | null>,
  calls: UpsellCalls,
  surroundings: Surroundings,
): UpsellPurchase => {
  const { clock } = surroundings;
  const began = order.get();
  const agreement = began?.agreement ?? null;
  const initial = { ...initialCheckout, kind: began?.kind ?? initialCheckout.kind };
  let ordinal = 1;

  /** The record, as long as it is of the same order. */
  const record = (): OrderRecord | null => {
    const current = order.get();
    return current?.number === began?.number ? current : null;
  };

  /** First the record is written, then the checkout is told. */
  const heed = (answer: Answer): Answer => {
    const current = record();
    const next = current && withAnswer(current, step, answer);
    if (next === null || next === current) return answer;
    order.set(next);
    return answer.outcome === 'placed' ? answer : notSold;
  };

  const purchase = drive(
    {
      initial: agreement === null ? initial : holdAgreement(initial, agreement, 0),
      become: agreement === null ? transition : agreementTransition(agreement),
      bought: () => ({
        lines:
          purchase.checkout.get().offer?.lines.map(({ product, quantity }) => ({ product, quantity })) ?? [],
        ...(began && { upsale: { order: began.number, step, ordinal } }),
      }),
      send: async ({ key, request }, signal) =>
        began !== null && 'step' in request
          ? heed(await calls.importUpsale(request, { key, capability: began.capability, signal }))
          : notSold,
      findAttempt: async (key, signal) => heed(await calls.findAttempt(key, signal)),
    },
    surroundings,
  );

  const now = (): UpsellState => upsellStateOf(purchase.checkout.get(), record(), step, clock.now());
  const upsell = createStore(now());
  let stopClosing = () => {};
  const closeInTime = (): void => {
    stopClosing();
    const left = Date.parse(record()?.upsellsUntil ?? '') - clock.now();
    stopClosing = left > 0 ? clock.after(left, refresh) : () => {};
  };
  const refresh = (): void => {
    const next = now();
    if (!isSameUpsell(next, upsell.get())) upsell.set(next);
  };
  /** Later pages look up what this one leaves behind. What was declined was never sent. */
  const noteOpen = (): void => {
    const current = record();
    if (current === null) return;
    const { state } = purchase.checkout.get();
    const isDeclined = current.steps[step] === 'skipped' && mayBeSkipped(state);
    const next = withOpenStep(current, step, isDeclined ? null : (attemptOf(state)?.key ?? null));
    if (next !== current) order.set(next);
  };
  purchase.checkout.subscribe(noteOpen);
  purchase.checkout.subscribe(refresh);
  order.subscribe(refresh);
  closeInTime();

  return {
    ...purchase,
    upsell,
    dispatch: (event) => {
      if (event.event === 'buyer-changed' && record() !== null) order.set(null);
      purchase.dispatch(event);
    },
    offer: (offered) => {
      ordinal = offered.ordinal;
      purchase.dispatch({ event: 'offer-loaded', offer: offered.offer });
    },
    placeOrder: () => upsell.get().status === 'offered' && purchase.placeOrder(),
    resume: () => upsell.get().status === 'settling' && purchase.resume(),
    skip: () => {
      const current = record();
      if (current === null || !mayBeSkipped(purchase.checkout.get().state)) return false;
      order.set(withOpenStep(withStep(current, step, 'skipped'), step, null));
      return upsell.get().status === 'skipped';
    },
    lookUp: () => {
      purchase.lookUp();
      refresh();
      closeInTime();
    },
    pause: () => {
      purchase.pause();
      stopClosing();
    },
  };
};
