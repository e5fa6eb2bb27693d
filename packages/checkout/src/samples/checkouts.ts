import { type Checkout, initialCheckout } from '../machine/checkout.js';
import type { CheckoutEvent } from '../machine/event.js';
import { transition } from '../machine/transition.js';
import type { Answer } from '../ports/crm-adapter.js';
import { attemptWith, physicalOffer, references } from './samples.js';

const [first, second] = references;
if (first === undefined || second === undefined) throw new Error('Two sample references are needed.');

export const reference = first;
export const otherReference = second;

/** What a checkout is after these events. */
export const after = (events: readonly CheckoutEvent[], from: Checkout = initialCheckout): Checkout =>
  events.reduce(transition, from);

export const signedOut = after([{ event: 'engine-ready' }, { event: 'offer-loaded', offer: physicalOffer }]);
export const choosing = after([{ event: 'sign-in-started' }, { event: 'signed-in' }], signedOut);
export const ready = after(
  [
    { event: 'reference-received', reference, at: attemptWith(1).startedAt },
    { event: 'address-chosen' },
    { event: 'payment-chosen' },
  ],
  choosing,
);
export const attempt = attemptWith(1, reference);
export const click: Extract<CheckoutEvent, { readonly event: 'order-started' }> = {
  event: 'order-started',
  key: attempt.key,
  at: attempt.startedAt,
  lines: attempt.request.lines,
};
export const placing = after([click], ready);

/** What a checkout is after its attempt was answered. */
export const answeredWith = (answer: Answer, from: Checkout = placing): Checkout =>
  after([{ event: 'answered', key: attempt.key, answer }], from);
