import type { Checkout, CheckoutState } from '@landerpay/checkout';
import { type Shop, tellHost } from '../shop/shop.js';

const codeOf = (state: CheckoutState): string | null => {
  if ('problem' in state) return state.problem.code;
  if (state.status === 'refused') return state.why;
  const notice = 'notice' in state ? state.notice : null;
  switch (notice?.notice) {
    case 'declined':
      return `declined:${notice.reason}`;
    case 'refusal':
      return `refusal:${notice.code}`;
    case 'problem':
      return notice.problem.code;
    default:
      return notice?.notice ?? null;
  }
};

/** Tells the page's `onEvent` what has become of the checkout. */
export const tellHostOf = (shop: Shop, was: Checkout, { state }: Checkout): void => {
  if (was.state === state) return;
  tellHost(shop, { type: 'status', from: was.state.status, to: state.status, code: codeOf(state) });
  if (state.status === 'placed' && was.state.status !== 'placed') {
    const { number, total } = state.order;
    tellHost(shop, { type: 'order-placed', order: number, total });
  }
};
