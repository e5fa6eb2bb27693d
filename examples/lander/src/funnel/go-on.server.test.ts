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
      'offer-1',
    ]);
    expect(ledThrough('choosing', 'placing', 'settling', 'placed')).toEqual(['offer-1']);
    expect(ledThrough('choosing', 'placing', 'choosing', 'placing', 'placed')).toEqual(['offer-1']);
  });

  it('is none for what is offered after the order', () => {
    const guide = createGuide();
    const told = { type: 'status', notice: null, step: 'course' } as const;
    expect(guide({ ...told, from: 'signing-in', to: 'choosing' })).toBeNull();
    expect(guide({ ...told, from: 'choosing', to: 'placing' })).toBeNull();
    expect(guide({ ...told, from: 'placing', to: 'placed' })).toBeNull();
  });

  it('is none when a page load finds things as they were, nor when an order is told again', () => {
    expect(ledThrough('loading', 'choosing')).toEqual([]);
    expect(ledThrough('loading', 'settling', 'placed')).toEqual([]);
    expect(ledThrough('choosing', 'placing', 'placed', 'settling', 'placed')).toEqual(['offer-1']);
    expect(ledThrough('signed-out', 'signing-in', 'signed-out')).toEqual([]);
  });
});
