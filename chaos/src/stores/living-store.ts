import type { Trouble } from '../faults/troubles.js';

/** Where a campaign's ledger is, and what can happen to it. */
export type LivingStore = {
  /** As relays reach it, over what can be cut. */
  readonly forRelays: string;
  /** As the verdict reaches it. */
  readonly directly: string;
  /** Whether relays write its files themselves, so that their disk may be full. */
  readonly isFile: boolean;
  readonly troubles: readonly Trouble[];
  readonly close: () => Promise<void>;
};
