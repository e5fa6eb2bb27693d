import type { AmazonPay } from '@landerpay/amazon-pay';
import type { CheckoutKind, CrmAdapter } from '@landerpay/checkout';
import type { QueryClient } from '@tanstack/react-query';
import type { LanderpayEvent } from '../events/landerpay-event.js';

/** A product of the relay's catalogue, and how many of it (1 to 99). */
export type LineToSell = { readonly product: string; readonly quantity: number };

/** What may be another object at every render without anything being made anew. */
export type Settings = {
  readonly crm: CrmAdapter;
  readonly onEvent?: ((event: LanderpayEvent) => void) | undefined;
};

/** What one provider sells, and with what. It stays the same object for as long as that does. */
export type Shop = {
  readonly amazonPay: AmazonPay;
  readonly queryClient: QueryClient;
  /** Neither of them on a page that only sells upsells, or only thanks. */
  readonly kind?: CheckoutKind;
  readonly lines?: readonly LineToSell[];
  /** The newest props. */
  readonly settings: { readonly current: Settings };
};

/** Tells the page, later: an error in its callback is the page's own and must not stop a checkout. */
export const tellHost = ({ settings }: Shop, event: LanderpayEvent): void =>
  queueMicrotask(() => settings.current.onEvent?.(event));
