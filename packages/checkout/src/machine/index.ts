export { isSomebodys } from './another-buyer.js';
export {
  type Attempt,
  type Checkout,
  type CheckoutState,
  type Held,
  initialCheckout,
  type Notice,
  nothingHeld,
  type Problem,
  type RefusedWhy,
  type ToldRefusal,
} from './checkout.js';
export type { CheckoutEvent } from './event.js';
export { attemptOf, canPlaceOrder, type Missing, missingOf } from './missing.js';
export { noticeOf } from './moves.js';
export { transition } from './transition.js';
