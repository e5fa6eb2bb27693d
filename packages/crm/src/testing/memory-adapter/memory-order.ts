import type { Consent, PlacedOrder, ReferenceId, StepId } from '@landerpay/checkout';
import type { Catalogue } from './catalogue.js';
import { type Entry, placedOrder } from './order-book.js';

/** An upsale that the adapter in memory sold. */
export type MemoryUpsale = {
  readonly step: StepId;
  readonly ordinal: number;
  readonly reference: ReferenceId;
  readonly consent: Consent | null;
};

/** An order that the adapter in memory placed, with its upsales. */
export type MemoryOrder = Omit<PlacedOrder, 'capability'> & {
  readonly reference: ReferenceId;
  /** The proof that the terms were accepted; `null` for what is paid once. */
  readonly consent: Consent | null;
  readonly upsales: readonly MemoryUpsale[];
  /** The page said that nothing more will come. */
  readonly finished: boolean;
};

/** An entry as tests and stories read it. */
export const shownEntry = (entry: Entry, catalogue: Catalogue): MemoryOrder => {
  const { capability: _, ...shown } = placedOrder(entry, catalogue);
  const { reference, consent = null } = entry.request;
  return {
    ...shown,
    reference,
    consent,
    upsales: entry.upsales.map((upsale) => ({
      step: upsale.step,
      ordinal: upsale.ordinal,
      reference: upsale.reference,
      consent: upsale.consent ?? null,
    })),
    finished: entry.finished,
  };
};
