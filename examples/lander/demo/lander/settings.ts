import type { Region } from '@landerpay/amazon-pay';

/** The lander's settings, by the names of its variables: the same that take it to Amazon's sandbox and to production. */
export type LanderSettings = {
  readonly VITE_AMAZON_ENVIRONMENT: 'sandbox' | 'production';
  readonly VITE_AMAZON_REGION: Region;
  readonly VITE_AMAZON_SELLER_ID: string;
  readonly VITE_AMAZON_CLIENT_ID: string;
  readonly VITE_RELAY_URL: string;
  readonly VITE_SIGN_IN?: 'popup' | 'redirect' | 'when-needed';
  readonly VITE_SIMULATOR_ORIGIN?: string;
};
