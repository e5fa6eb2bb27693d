import type { SecretProof } from '../secrets/identifiers.js';

/** The part of the ledger that knows by which secret its hashes are made. */
export interface OneSecret {
  /**
   * Whether the hashes in this ledger are made by that secret. The first one that asks is it from then on. With another
   * one no buyer, reference or key is known again, so that the same click would be charged a second time.
   */
  isOfSecret(proof: SecretProof): Promise<boolean>;
}
