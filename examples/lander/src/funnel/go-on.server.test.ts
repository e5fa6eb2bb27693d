import type { LanderpayEvent } from '@landerpay/react';
import { describe, expect, it } from 'vitest';
import { createGuide } from './go-on.js';

type Status = Extract<LanderpayEvent, { readonly type: 'status' }>['to'];

/** Where a page that goes through these statuses leads the buyer. */
const ledThrough = (...statuses: readonly Status[]) => {
  const guide = createGuide();
  return statuses
    .slice(1)
    .map((to, index) => guide({ type: 'status', from: statuses[index] ?? 'loading', to, notice: null }))
    .filter((page) => page !== null);
};

describe('the page that comes by itself', () => {
  it('is the checkout after the sign-in, and the next page after the order', () => {
    expect(ledThrough('loading', 'signed-out', 'signing-in', 'choosing', 'placing', 'placed')).toEqual([
      'checkout',
      'thank-you',
    ]);
    expect(ledThrough('choosing', 'placing', 'settling', 'placed')).toEqual(['thank-you']);
    expect(ledThrough('choosing', 'placing', 'choosing', 'placing', 'placed')).toEqual(['thank-you']);
  });

  it('is none when a page load finds things as they were, nor when an order is told again', () => {
    expect(ledThrough('loading', 'choosing')).toEqual([]);
    expect(ledThrough('loading', 'settling', 'placed')).toEqual([]);
    expect(ledThrough('choosing', 'placing', 'placed', 'settling', 'placed')).toEqual(['thank-you']);
    expect(ledThrough('signed-out', 'signing-in', 'signed-out')).toEqual([]);
  });
});
