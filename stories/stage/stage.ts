import type { Configuration } from '@landerpay/amazon-pay';
import type { CheckoutKind, CrmAdapter } from '@landerpay/checkout';
import type { MemoryAdapter } from '@landerpay/crm/testing';
import type { AmazonRemote } from '@landerpay/simulator/amazon/in-page';
import type { QueryClient } from '@tanstack/react-query';
import type { Delivery } from '../shop/products.js';
import type { PageLoads } from './page-loads.js';

/** What one story stands on. Nothing of it is shared with another story. */
export type Stage = {
  /** Another stage, another key: React keeps nothing of the one before. */
  readonly key: string;
  readonly configuration: Configuration;
  /** Whether the page sells what is billed again. */
  readonly kind: CheckoutKind;
  /** Simulated Amazon, and the hand that clicks in its frames. */
  readonly amazon: AmazonRemote;
  /** What the shop has booked. */
  readonly shop: MemoryAdapter;
  /** How the page reaches the shop. */
  readonly crm: CrmAdapter;
  readonly queryClient: QueryClient;
  /** With each, the page is made anew. */
  readonly pageLoads: PageLoads;
  /** What the page wrote to the console as an error or a warning. */
  readonly complaints: () => readonly string[];
  /** Takes all of it away. */
  readonly strike: () => void;
};

/** What a story asks of its stage, as its parameter `stage`. */
export type StageSettings = {
  /** Digital goods need no address. Default: `physical`. */
  readonly delivery?: Delivery;
  /** `recurring` sells a subscription with a trial. Default: `one-time`. */
  readonly kind?: CheckoutKind;
  /** Whether the shop's own server confirms at Amazon what pays, as where banks ask first. Default: it does not. */
  readonly asksBank?: boolean;
  /** What the page may write to the console besides: what it tells its developer in this very story. */
  readonly mayComplain?: RegExp;
  /** How the story lies on the canvas: a component in a card, a whole page, or as the story itself says. Default: `card`. */
  readonly surface?: 'card' | 'page' | 'bare';
};

/** The parameter `stage`, checked by the compiler where a story writes it. */
export const onStage = (settings: StageSettings): { readonly stage: StageSettings } => ({ stage: settings });
