import { idempotencyKeyFrom } from '../identity/ids.js';
import { type Attempt, type Checkout, initialCheckout } from '../machine/checkout.js';
import type { CheckoutEvent } from '../machine/event.js';
import { attemptOf } from '../machine/missing.js';
import { transition } from '../machine/transition.js';
import type { Answer, CrmAdapter, OfferRequest } from '../ports/crm-adapter.js';
import { createStore, type Store } from '../store/store.js';
import { keepLookingUp } from './look-ups.js';
import { readStoredPurchase, type StoredPurchase } from './stored-purchase.js';
import type { Surroundings } from './surroundings.js';

/** For how long a reload still shows an order that was placed: the CRM's usual upsale window. */
const showPlacedFor = 2 * 60 * 60 * 1_000;

/** What sells and remembers: the adapter's calls that a purchase makes. */
export type PurchaseCalls = Pick<CrmAdapter, 'importOrder' | 'findAttempt'>;

/** A running checkout: its state, and what the buyer and the widgets may do to it. */
export type Purchase = {
  readonly checkout: Store<Checkout>;
  readonly dispatch: (event: CheckoutEvent) => void;
  /** The buyer's click. Says whether it was obeyed; while anything is missing or under way it is not. */
  readonly placeOrder: () => boolean;
  /** The buyer's click on an attempt that may be sent again. */
  readonly resume: () => boolean;
  /** Looks the open attempt up at once, as when the network or the tab comes back. */
  readonly lookUp: () => void;
  readonly dispose: () => void;
};

/**
 * Drives one checkout: stores each attempt before it is sent, sends it once, and looks it up for as long as nobody
 * knows how it ended. It restores what an earlier page of this tab stored. It never sends from anything but a click.
 */
export const createPurchase = (
  request: OfferRequest,
  calls: PurchaseCalls,
  { storage, clock, randomBytes, accessToken }: Surroundings,
): Purchase => {
  const checkout = createStore<Checkout>(initialCheckout);
  const state = () => checkout.get().state;
  let latest: Attempt | null = null;
  let disposed = false;

  const keep = (): void => {
    const { reference, endedAttempts } = checkout.get().held;
    const finished = state().status === 'placed';
    latest = attemptOf(state()) ?? (finished ? latest : null);
    const stored: StoredPurchase = {
      reference,
      endedAttempts,
      attempt: latest,
      finished,
      keptAt: clock.now(),
    };
    storage.write(JSON.stringify(stored));
  };

  const dispatch = (event: CheckoutEvent): void => {
    const next = transition(checkout.get(), event);
    if (next === checkout.get()) return;
    checkout.set(next);
    keep();
    if (!disposed) lookUps.heed();
  };

  const send = async ({ key, request: body }: Attempt): Promise<void> => {
    const token = accessToken();
    const answer: Answer | null =
      token === null
        ? { outcome: 'refusal', code: 'token-refused', detail: '' }
        : await calls.importOrder(body, { key, accessToken: token }).catch(() => null);
    dispatch(
      answer === null
        ? { event: 'answer-lost', key, at: new Date(clock.now()).toISOString() }
        : { event: 'answered', key, answer },
    );
  };

  const lookUps = keepLookingUp(
    () => state().status,
    clock,
    async () => {
      const key = attemptOf(state())?.key;
      // A failed look-up tells nothing: the next one asks again.
      const answer = key && (await calls.findAttempt(key).catch(() => null));
      if (key && answer && state().status !== 'placing') dispatch({ event: 'answered', key, answer });
    },
  );

  /** Dispatches a click, and sends the attempt that it put under way, if it did. */
  const clicked = (event: CheckoutEvent): boolean => {
    const before = state();
    dispatch(event);
    const now = state();
    const sending = now !== before && now.status === 'placing';
    if (sending) void send(now.attempt);
    return sending;
  };

  const stored = readStoredPurchase(storage.read());
  if (stored && !(stored.finished && clock.now() - stored.keptAt > showPlacedFor)) {
    dispatch({ event: 'restored', ...stored });
    void lookUps.now();
  }

  return {
    checkout,
    dispatch,
    placeOrder: () =>
      clicked({
        event: 'order-started',
        key: idempotencyKeyFrom(randomBytes(32)),
        at: clock.now(),
        lines: request.lines,
      }),
    resume: () => clicked({ event: 'resumed' }),
    lookUp: () => void lookUps.now(),
    dispose: () => {
      disposed = true;
      lookUps.stop();
    },
  };
};
