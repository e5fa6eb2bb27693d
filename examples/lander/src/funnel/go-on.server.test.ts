import type { LanderpayEvent } from '@landerpay/react';
import { describe, expect, it } from 'vitest';
import { pageAfter } from './go-on.js';

type Status = Extract<LanderpayEvent, { readonly type: 'status' }>['to'];

const after = (from: Status, to: Status) => pageAfter({ type: 'status', from, to, notice: null });

describe('the page that comes by itself', () => {
  it('is the checkout after the sign-in, and the next page after the order', () => {
    expect(after('signing-in', 'choosing')).toBe('checkout');
    expect(after('placing', 'placed')).toBe('thank-you');
    expect(after('settling', 'placed')).toBe('thank-you');
    expect(after('action-required', 'placed')).toBe('thank-you');
  });

  it('is none when a page load finds things as they were', () => {
    expect(after('loading', 'choosing')).toBeNull();
    expect(after('loading', 'placed')).toBeNull();
    expect(after('signing-in', 'signed-out')).toBeNull();
    expect(after('placing', 'choosing')).toBeNull();
    expect(after('placed', 'choosing')).toBeNull();
  });
});
