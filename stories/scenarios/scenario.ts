import type { CrmAdapter } from '@landerpay/checkout';
import type { MemoryAdapter, ScriptedAttempt } from '@landerpay/crm/testing';
import type { Buyer, ScenarioName } from '@landerpay/simulator/amazon/in-page';
import type { Products } from '../shop/products.js';

/** What becomes of a story: which buyer comes, and how Amazon, the shop and the network behave. */
export type Scenario = {
  /** As the toolbar offers it. */
  readonly title: string;
  /** What simulated Amazon plays, by the name in its own table. Default: `good-card`. */
  readonly amazon?: ScenarioName;
  /** How Amazon's script comes. Default: it does. */
  readonly script?: 'withheld';
  /** What Amazon's script does otherwise than it should. */
  readonly quirk?: 'refuses-button' | 'silent-widgets';
  /** Who can sign in; the first is preselected. Default: the simulator's two buyers. */
  readonly buyers?: readonly Buyer[];
  /** How the shop's offer comes. Default: `priced`. */
  readonly offer?: 'priced' | 'never' | 'unavailable' | 'unreachable';
  /** Whether the shop passes Amazon's reason on. Default: it does. */
  readonly reasons?: 'withheld';
  /** What the shop answers to the first attempts; for these nothing is charged at Amazon. */
  readonly attempts?: readonly ScriptedAttempt[];
  /** For how long an order takes upsales, in minutes. Default: for two hours. */
  readonly upsellMinutes?: number;
  /** What stands between the page and the shop. */
  readonly between?: (shop: MemoryAdapter, products: Products) => CrmAdapter;
};
