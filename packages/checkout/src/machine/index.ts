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
} from './checkout.js';
export type { CheckoutEvent } from './event.js';
export { attemptOf, canPlaceOrder, type Missing, missingOf } from './missing.js';
export { transition } from './transition.js';
