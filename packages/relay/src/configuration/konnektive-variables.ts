import { LanderpayError } from '@landerpay/checkout';
import { type KonnektiveOptions, konnektive } from '@landerpay/crm/konnektive';
import type { Variables } from './variables.js';

type Checked = 'url' | 'loginId' | 'password' | 'campaignId' | 'billerId';

const names: Readonly<Record<Checked, keyof Variables>> = {
  url: 'KONNEKTIVE_URL',
  loginId: 'KONNEKTIVE_LOGIN_ID',
  password: 'KONNEKTIVE_PASSWORD',
  campaignId: 'KONNEKTIVE_CAMPAIGN_ID',
  billerId: 'KONNEKTIVE_BILLER_ID',
};

/** Options that the backend takes, so that each of the given ones can be tried alone. */
const acceptable: KonnektiveOptions = {
  url: 'https://api.konnektive.com',
  loginId: 'login',
  password: 'password',
  campaignId: '1',
  billerId: '1',
};

const complaintAbout = (option: Checked, value: string): string | null => {
  try {
    konnektive({ ...acceptable, [option]: value });
    return null;
  } catch (error) {
    if (!(error instanceof LanderpayError)) throw error;
    return `${names[option]}: ${error.message}`;
  }
};

/** What the backend says against each option, a sentence each. */
export const konnektiveMistakes = (options: Pick<KonnektiveOptions, Checked>): readonly string[] =>
  [
    complaintAbout('url', options.url),
    complaintAbout('loginId', options.loginId),
    complaintAbout('password', options.password),
    complaintAbout('campaignId', options.campaignId),
    complaintAbout('billerId', options.billerId),
  ].filter((mistake) => mistake !== null);
