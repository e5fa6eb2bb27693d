import { idempotencyKeyFrom } from '../identity/ids.js';
import type { Attempt, Checkout } from '../machine/checkout.js';
import type { CheckoutEvent } from '../machine/event.js';
import { attemptOf, isToBeLookedUp } from '../machine/missing.js';
import { transition } from '../machine/transition.js';
import type { Answer, CrmAdapter } from '../ports/crm-adapter.js';
import { createStore, type Store } from '../store/store.js';
import { keepLookingUp } from './look-ups.js';
import { readStoredPurchase, type StoredPurchase } from './stored-purchase.js';
import type { Surroundings } from './surroundings.js';
import { within } from './within.js';

/** For how long a reload still shows an order that was placed: the CRM's usual upsale window. */
const showPlacedFor = 2 * 60 * 60 * 1_000;

/** How long an order may take to be answered; the relay answers within 25 s, and what it does not know then it looks up. */
const waitForOrder = 60_000;
const waitForLookUp = 30_000;

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
  /** Looks nothing up until `lookUp` is called, as when nobody watches. What was sent goes on. */
  readonly pause: () => void;
};

type Started = Extract<CheckoutEvent, { readonly event: 'order-started' }>;

/** What tells one kind of purchase from another. */
export type Driven = Pick<CrmAdapter, 'findAttempt'> & {
  readonly initial: Checkout;
  readonly bought: () => Pick<Started, 'lines' | 'upsale'>;
  readonly send: (attempt: Attempt, signal: AbortSignal) => Promise<Answer>;
  /** Default: `transition`. */
  readonly become?: typeof transition;
};

/**
 * Drives one purchase: stores each attempt before it is sent, sends it once, and looks it up for as long as nobody knows
 * how it ended. It restores what an earlier page of this tab stored. It never sends from anything but a click.
 */
export const drive = (
  { initial, bought, send: sendOnce, findAttempt, become = transition }: Driven,
  { storage, clock, randomBytes }: Surroundings,
): Purchase => {
  const checkout = createStore(initial);
  const state = () => checkout.get().state;
  let latest: Attempt | null = null;
  let paused = false;

  const keep = ({ held: { reference, referenceSince, endedAttempts }, state: next }: Checkout): void => {
    const finished = next.status === 'placed';
    latest = attemptOf(next) ?? (finished ? latest : null);
    const stored: StoredPurchase = {
      reference,
      referenceSince,
      endedAttempts,
      attempt: latest,
      finished,
      keptAt: clock.now(),
    };
    storage.write(JSON.stringify(stored));
  };

  const readClock = () => ({ event: 'clock-read', at: clock.now() }) as const;

  const dispatch = (event: CheckoutEvent): void => {
    // Whatever happens may be what uses the reference: it must not be one that has run out unnoticed.
    const next = become(become(checkout.get(), readClock()), event);
    if (next === checkout.get()) return;
    // First kept, then told: a listener that throws must not cost the buyer the attempt.
    keep(next);
    checkout.set(next);
    lookUps.heed();
  };

  const send = async (attempt: Attempt): Promise<void> => {
    const { key } = attempt;
    const answer = await within(waitForOrder, clock, (signal) => sendOnce(attempt, signal));
    dispatch(
      answer === null
        ? { event: 'answer-lost', key, at: new Date(clock.now()).toISOString() }
        : { event: 'answered', key, answer },
    );
  };

  const isOpen = (): boolean => !paused && isToBeLookedUp(state());
  const lookUps = keepLookingUp(isOpen, clock, async () => {
    if (latest === null) return;
    const { key } = latest;
    // A failed look-up tells nothing: the next one asks again.
    const answer = await within(waitForLookUp, clock, (signal) => findAttempt(key, signal));
    if (answer !== null && isToBeLookedUp(state())) dispatch({ event: 'answered', key, answer });
  });

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
    dispatch(readClock());
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
        ...bought(),
      }),
    resume: () => clicked({ event: 'resumed' }),
    lookUp: () => {
      paused = false;
      dispatch(readClock());
      void lookUps.now();
    },
    pause: () => {
      paused = true;
      lookUps.stop();
    },
  };
};
