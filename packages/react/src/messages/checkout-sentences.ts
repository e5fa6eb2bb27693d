import type { DeclineReason, Missing, RefusedWhy, ToldRefusal } from '@landerpay/checkout';

type Key =
  | `declined:${DeclineReason}`
  | `refusal:${ToldRefusal | 'terms-changed'}`
  | `not-placed`
  | `rejected`
  | `rejected:country`
  | `session-over`
  | `session-ending:${'one' | 'other'}`
  | `session-may-be-over`
  | `buyer-changed`
  | `reference-expired`
  | `buying-again`
  | `state:${'loading' | 'signing-in' | 'placing' | 'action-required' | 'settling' | 'another-buyers' | 'resume' | 'placed' | 'in-review' | 'review-refused'}`
  | `refused:${RefusedWhy['why']}`
  | `missing:${Missing}`
  | `action:${'place' | 'sign-in-again' | 'resume' | 'retry' | 'buy-again' | 'reset' | 'continue'}`;

/** What the buyer is told about the checkout. */
export const checkoutSentences = {
  'declined:InvalidPaymentMethod': 'Your payment method was declined. Please choose another one.',
  'declined:Declined': 'Your payment method was declined. Please choose another one.',
  'declined:AmazonRejected': 'Amazon declined the payment. Please choose again, or pay another way.',
  'declined:TransactionTimedOut':
    'Amazon could not process the payment. You have not been charged. Please try again.',
  'declined:ProcessingFailure':
    'Amazon could not process the payment. You have not been charged. Please try again.',
  rejected: 'The shop cannot accept these details. Please choose another address.',
  'rejected:country': 'The shop does not deliver to this country. Please choose another address.',
  'not-placed': 'No order was made, and you have not been charged. Please try again.',
  'session-over':
    'Your Amazon session has ended. Please sign in with Amazon again. Nothing that you chose is lost.',
  'session-ending:one': 'Your Amazon session ends in {minutes} minute.',
  'session-ending:other': 'Your Amazon session ends in {minutes} minutes.',
  'session-may-be-over': 'Your Amazon session may have ended.',
  'buyer-changed':
    'Another Amazon account is in use now. Please choose your address and payment method again.',
  'reference-expired':
    'Amazon no longer keeps what you chose some hours ago. Please choose your address and payment method again.',
  'buying-again':
    'Nothing is ordered a second time yet. Please check address and payment method, then place the order.',
  'refusal:price-changed': 'The price has changed. Please look at the new total before you order.',
  'refusal:terms-changed': 'The price or the terms have changed. Please read them again before you order.',
  'refusal:reference-bound': 'Please choose your address and payment method again.',
  'refusal:token-refused': 'Please sign in with Amazon again. Nothing that you chose is lost.',
  'refusal:wrong-buyer':
    'You are signed in as someone else. Please sign in again. Please choose your address and payment method again.',
  'refusal:terms-not-accepted': 'Please read and accept the terms again.',
  'refusal:too-many-attempts': 'Please wait a while before you try again.',
  'refusal:unavailable':
    'The shop cannot take orders at the moment. You have not been charged. Please try again later.',
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
  'refused:account':
    'The shop cannot take orders at the moment. You have not been charged. Please try again later.',
  'refused:malformed': 'Something is wrong with this page. No order was made.',
  'missing:sign-in': 'Sign in with Amazon.',
  'missing:address': 'Choose an address.',
  'missing:payment': 'Choose a payment method.',
  'missing:consent': 'Tick Amazon’s box.',
  'missing:terms': 'Accept the terms.',
  'missing:reference': 'Amazon is still loading.',
  'action:place': 'Place order',
  'action:sign-in-again': 'Sign in again',
  'action:resume': 'Send the order now',
  'action:retry': 'Try again',
  'action:buy-again': 'Order it again',
  'action:reset': 'Start again',
  'action:continue': 'Continue',
} as const satisfies Readonly<Record<Key, string>>;
