import type { ReportsErrors } from '../handles/handle.js';
import type { BillingAgreementId, OrderReferenceId } from '../references/reference-id.js';
import type { WidgetDesign } from './widget-design.js';

/** What all widgets are told of their looks, and tell of themselves. */
type AnyWidget = ReportsErrors & {
  readonly design?: WidgetDesign | undefined;
  /** What a screen reader calls the widget. */
  readonly title?: string | undefined;
  /** The widget is usable. */
  readonly onReady?: (() => void) | undefined;
};

/** A payment for one order. */
export type OneTimeReference = {
  readonly kind?: 'one-time' | undefined;
  /**
   * The order reference to show, or `'new'`: the widget makes one, tells it to `onReference` and keeps it when it is
   * drawn anew. Going from an id back to `'new'` makes another one.
   */
  readonly reference: OrderReferenceId | 'new';
  readonly onReference?: ((reference: OrderReferenceId) => void) | undefined;
};

/** Payments that come again, by a billing agreement, to which the buyer consents in the Consent widget. */
export type RecurringReference = {
  readonly kind: 'recurring';
  /** The billing agreement to show, or `'new'`, as for an order reference. */
  readonly reference: BillingAgreementId | 'new';
  readonly onReference?: ((reference: BillingAgreementId) => void) | undefined;
};

/** Options of the address book, and most of the wallet's. */
export type WidgetOptions = AnyWidget &
  (OneTimeReference | RecurringReference) & {
    /** Default `edit`; `read` shows the choice without letting it be changed, and `onSelect` is never called. */
    readonly mode?: 'edit' | 'read' | undefined;
    /** The buyer, or Amazon for the buyer, has chosen; called after every change. */
    readonly onSelect?: (() => void) | undefined;
  };

/** What the wallet can be given. */
export type WalletOptions = WidgetOptions & {
  /**
   * ISO 4217, e.g. `'EUR'`: the currency in which the buyer sees prices, for European sellers with several currencies
   * (developer.amazon.com, multi-currency). One that Amazon does not take is `currency-unsupported`.
   */
  readonly presentmentCurrency?: string | undefined;
};

/** What the Consent widget can be given. */
export type ConsentOptions = AnyWidget & {
  /** The billing agreement that address book or wallet have made. */
  readonly reference: BillingAgreementId;
  /** What holds now: told when the widget is ready, and at each tick. Before the first call nothing is consented to. */
  readonly onConsent?: ((given: boolean) => void) | undefined;
};
