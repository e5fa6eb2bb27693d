import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type RelayConfiguration, readConfiguration } from '@landerpay/relay/node';
import { simulatorCredentials } from '@landerpay/simulator/konnektive';

/** The shop's ids, in Amazon's form; only the stand-ins know them. */
export const shopIds = {
  sellerId: 'A1B2C3D4E5F6G7',
  clientId: 'amzn1.application-oa2-client.0123456789abcdef0123456789abcdef',
  billerId: '1',
} as const;

/** Where the relay's neighbours are, and its ledger's file. */
export type Neighbours = {
  readonly pages: string;
  readonly amazon: string;
  readonly crm: string;
  readonly ledger: string;
};

/** The relay's configuration, from the variables that a shop sets. */
export const relayConfiguration = ({ pages, amazon, crm, ledger }: Neighbours): RelayConfiguration => {
  const variables = {
    LANDERPAY_PORT: '0',
    LANDERPAY_ORIGINS: pages,
    LANDERPAY_SECRET: randomBytes(36).toString('base64'),
    LANDERPAY_LEDGER: ledger,
    LANDERPAY_CATALOGUE: fileURLToPath(new URL('catalogue.json', import.meta.url)),
    LANDERPAY_ENVIRONMENT: 'sandbox',
    LANDERPAY_REGION: 'us',
    LANDERPAY_CLIENT_ID: shopIds.clientId,
    LANDERPAY_AMAZON_API: amazon,
    KONNEKTIVE_URL: crm,
    KONNEKTIVE_LOGIN_ID: simulatorCredentials.loginId,
    KONNEKTIVE_PASSWORD: simulatorCredentials.password,
    KONNEKTIVE_CAMPAIGN_ID: '1',
    KONNEKTIVE_BILLER_ID: shopIds.billerId,
  };
  const read = readConfiguration(variables, (path) => readFileSync(path, 'utf8'));
  if ('configuration' in read) return read.configuration;
  throw new Error(`The relay’s configuration is wrong. ${read.mistakes.join(' ')}`);
};
