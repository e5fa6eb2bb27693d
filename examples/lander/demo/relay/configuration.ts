import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Settings } from '@landerpay/relay';
import { type RelayConfiguration, readConfiguration } from '@landerpay/relay/node';
import { simulatorCredentials } from '@landerpay/simulator/konnektive';
import { demoShop } from '../shop.js';

/** What the relay is told of the others. */
export type RelayNeighbours = {
  readonly landerOrigin: string;
  readonly amazonOrigin: string;
  readonly crmOrigin: string;
  readonly ledgerPath: string;
  readonly settings?: Partial<Settings>;
};

/** The relay's configuration, read from the variables that a shop would set. */
export const relayConfiguration = (neighbours: RelayNeighbours): RelayConfiguration => {
  const variables = {
    LANDERPAY_PORT: '0',
    LANDERPAY_ORIGINS: neighbours.landerOrigin,
    LANDERPAY_SECRET: randomBytes(36).toString('base64'),
    LANDERPAY_LEDGER: neighbours.ledgerPath,
    LANDERPAY_CATALOGUE: fileURLToPath(new URL('catalogue.json', import.meta.url)),
    LANDERPAY_ENVIRONMENT: 'sandbox',
    LANDERPAY_REGION: demoShop.region,
    LANDERPAY_CLIENT_ID: demoShop.clientId,
    LANDERPAY_AMAZON_API: neighbours.amazonOrigin,
    KONNEKTIVE_URL: neighbours.crmOrigin,
    KONNEKTIVE_LOGIN_ID: simulatorCredentials.loginId,
    KONNEKTIVE_PASSWORD: simulatorCredentials.password,
    KONNEKTIVE_CAMPAIGN_ID: demoShop.campaignId,
    KONNEKTIVE_BILLER_ID: demoShop.billerId,
  };
  const read = readConfiguration(variables, (path) => readFileSync(path, 'utf8'));
  if ('configuration' in read) {
    const { settings } = neighbours;
    return settings ? { ...read.configuration, settings } : read.configuration;
  }
  throw new Error(`the relay’s configuration is wrong. ${read.mistakes.join(' ')}`);
};
