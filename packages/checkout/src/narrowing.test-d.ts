import { expectTypeOf } from 'vitest';
import type {
  Attempt,
  CheckoutState,
  CrmAdapter,
  ImportOrderRequest,
  ImportUpsaleRequest,
  Notice,
  PlacedOrder,
  UpsellState,
} from './index.js';

export const upsellNarrows = (state: UpsellState): void => {
  switch (state.status) {
    case 'offered':
    case 'loading':
    case 'signed-out':
    case 'signing-in':
      expectTypeOf(state.notice).toEqualTypeOf<Notice | null>();
      expectTypeOf(state).not.toHaveProperty('order');
      return;
    case 'placing':
    case 'action-required':
    case 'settling':
      expectTypeOf(state.attempt).toEqualTypeOf<Attempt>();
      return;
    case 'sold':
      expectTypeOf(state.order).toEqualTypeOf<PlacedOrder | null>();
      return;
    case 'refused':
      expectTypeOf(state.why).toEqualTypeOf<'account' | 'malformed' | 'agreement-ended'>();
      return;
    case 'unavailable':
      expectTypeOf(state).not.toHaveProperty('notice');
      return;
    case 'no-order':
    case 'skipped':
    case 'closed':
      expectTypeOf<keyof typeof state>().toEqualTypeOf<'status'>();
      return;
    default:
      expectTypeOf(state).toBeNever();
  }
};

// What an upsell shares with a checkout is the same thing, so that one notice and one button serve both.
expectTypeOf<Extract<UpsellState, { status: 'settling' }>>().toEqualTypeOf<
  Extract<CheckoutState, { status: 'settling' }>
>();

export const requestNarrows = (request: Attempt['request']): void => {
  if ('step' in request) expectTypeOf(request).toEqualTypeOf<ImportUpsaleRequest>();
  else expectTypeOf(request).toEqualTypeOf<ImportOrderRequest>();
};

// A page must ask whether an adapter can do what not every adapter can.
expectTypeOf<CrmAdapter['importUpsale']>().extract<undefined>().toBeUndefined();
expectTypeOf<CrmAdapter['importOrder']>().extract<undefined>().toBeNever();
