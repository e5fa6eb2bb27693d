import type { WidgetErrorCode, WidgetKind } from '../world/widget-errors.js';

/** One thing that a scenario arranges with simulated Amazon, or with the browser in front of it. */
export type Arrangement =
  | { readonly arranges: 'card'; readonly lastFour: string }
  | { readonly arranges: 'address'; readonly countryCode: string }
  | { readonly arranges: 'denied-sign-in' }
  | { readonly arranges: 'blocked-popup' }
  | { readonly arranges: 'failing-script'; readonly times: number }
  | { readonly arranges: 'widget-error'; readonly widget: WidgetKind; readonly code: WidgetErrorCode }
  | { readonly arranges: 'session-end' }
  | { readonly arranges: 'slow-network'; readonly milliseconds: number };

/** What a buyer has to do once more before the order is paid. */
export type Deed = 'another-address' | 'another-card' | 'another-click' | 'another-sign-in' | 'try-again';

/** How a one-time checkout ends: the order is paid, after these deeds, and with this reference. */
export type ScenarioEnding = {
  readonly after: readonly Deed[];
  readonly reference: 'the-first' | 'another';
};

/** How simulated Amazon, its buyer and the network behave in one checkout. */
export type Scenario = {
  /** E.g. `declined-once`: what code, tests, stories and `POST /__test/scenario` call it. */
  readonly name: string;
  /** A few words for a list to choose from. */
  readonly title: string;
  /** What happens, in a sentence. */
  readonly happens: string;
  /** Whether it can still be chosen while the buyer signs in. */
  readonly begins: 'before-sign-in' | 'after-sign-in';
  readonly arrangements: readonly Arrangement[];
  readonly ends: ScenarioEnding;
};
