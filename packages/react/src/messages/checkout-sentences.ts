import type { DeclineReason, Missing, RefusedWhy, ToldRefusal } from '@landerpay/checkout';
import { widgetSentences } from './widget-sentences.js';

type Key =
  | `declined:${DeclineReason}`
  | `refusal:${ToldRefusal}`
  | `not-placed`
  | `rejected`
  | `rejected:country`
  | `session-over`
  | `session-ending`
  | `session-may-be-over`
  | `buyer-changed`
  | `reference-expired`
  | `buying-again`
  | `state:${'loading' | 'signing-in' | 'placing' | 'action-required' | 'settling' | 'another-buyers' | 'resume' | 'placed' | 'in-review' | 'review-refused'}`
  | `refused:${RefusedWhy['why']}`
  | `missing:${Missing}`
  | `action:${'place' | 'sign-in-again' | 'resume' | 'retry' | 'buy-again' | 'reset' | 'continue'}`;

const another = widgetSentences['widget:declined'];
const anotherAddress = widgetSentences['widget:address-refused'];
const later = 'Amazon could not process the payment. You have not been charged. Please try again.';
const chooseAgain = 'Please choose your address and payment method again.';
const signInAgain = 'Please sign in with Amazon again. Nothing that you chose is lost.';
const notNow =
  'The shop cannot take orders at the moment. You have not been charged. Please try again later.';

/** What the buyer is told, in English. */
export const checkoutSentences: Readonly<Record<Key, string>> = {
  'declined:InvalidPaymentMethod': another,
  'declined:Declined': another,
  'declined:AmazonRejected': 'Amazon declined the payment. Please choose again, or pay another way.',
  'declined:TransactionTimedOut': later,
  'declined:ProcessingFailure': later,
  rejected: `The shop cannot accept these details. ${anotherAddress}`,
  'rejected:country': `The shop does not deliver to this country. ${anotherAddress}`,
  'not-placed': 'No order was made, and you have not been charged. Please try again.',
  'session-over': `Your Amazon session has ended. ${signInAgain}`,
  'session-ending': 'Your Amazon session ends in {minutes} min.',
  'session-may-be-over': 'Your Amazon session may have ended.',
  'buyer-changed': `Another Amazon account is in use now. ${chooseAgain}`,
  'reference-expired': `Amazon no longer keeps what you chose some hours ago. ${chooseAgain}`,
  'buying-again':
    'Nothing is ordered a second time yet. Please check address and payment method, then place the order.',
  'refusal:price-changed': 'The price has changed. Please look at the new total before you order.',
  'refusal:reference-bound': chooseAgain,
  'refusal:token-refused': signInAgain,
  'refusal:wrong-buyer': `You are signed in as someone else. Please sign in again. ${chooseAgain}`,
  'refusal:too-many-attempts': 'Please wait a minute before you try again.',
  'refusal:unavailable': notNow,
  'state:loading': 'Loading…',
  'state:signing-in': 'Please sign in at Amazon, in the window that has opened.',
  'state:placing': 'Placing your order…',
  'state:action-required': 'One more step is needed to pay.',
  'state:settling': 'We are checking your order. You will not be charged twice.',
  'state:another-buyers':
    'An order that was started with another Amazon account is still being checked. You can order as soon as that is done.',
  'state:resume': 'Your order was not sent yet.',
  'state:placed': 'Thank you! Your order number is {order}.',
  'state:in-review': 'Thank you! The shop is checking your order {order}.',
  'state:review-refused': 'The shop could not accept your order {order}.',
  'refused:already-placed': 'You ordered this a short while ago: order {order}.',
  'refused:account': notNow,
  'refused:malformed': 'Something is wrong with this page. No order was made.',
  'missing:sign-in': 'Sign in with Amazon.',
  'missing:address': 'Choose an address.',
  'missing:payment': 'Choose a payment method.',
  'missing:reference': 'Amazon is still loading.',
  'action:place': 'Place order',
  'action:sign-in-again': 'Sign in again',
  'action:resume': 'Send the order now',
  'action:retry': 'Try again',
  'action:buy-again': 'Order it again',
  'action:reset': 'Start again',
  'action:continue': 'Continue',
};
