import type { LoginWithAmazon } from './login-with-amazon.js';
import type { OffAmazonPayments } from './off-amazon-payments.js';

/**
 * What `window` may hold at any time before, while and after Amazon's script runs.
 * The two handlers are read once, when the script runs.
 */
export type AmazonWindow = Pick<Window, 'document'> & {
  readonly amazon?: { readonly Login?: LoginWithAmazon };
  readonly OffAmazonPayments?: Partial<OffAmazonPayments>;
  /** Amazon's script calls it when `amazon.Login` is usable: `setClientId` and the like belong there. */
  onAmazonLoginReady?: () => void;
  /** Amazon's script calls it when `OffAmazonPayments` is usable. */
  onAmazonPaymentsReady?: () => void;
};

/**
 * The page's `window`, typed, for those who use Amazon's script directly, beside this library or without: it declares
 * nothing global. The types are Amazon's word, which nobody checks; the handles of this library check what they are told.
 */
export const amazonWindow = (): AmazonWindow => window;
