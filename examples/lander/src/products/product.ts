import type { LineToSell } from '@landerpay/react';

/** A step of the relay's catalogue: what is offered to a buyer who has ordered. */
export type Step = 'bigger-kit' | 'course' | 'refills' | 'club' | 'recipes';

/** What one of the shop's landers sells: products of the relay's catalogue. */
export type Product = {
  readonly name: 'starter-kit' | 'refill-plan' | 'video-course';
  /** Where its pages are. */
  readonly path: '' | '/plan' | '/course';
  readonly kind: 'one-time' | 'recurring';
  readonly lines: readonly LineToSell[];
  /** What is offered after the order, on a page each. */
  readonly steps: readonly [first: Step, second: Step];
};
