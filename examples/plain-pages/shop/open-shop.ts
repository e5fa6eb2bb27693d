import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startRelay } from '@landerpay/relay/node';
import { type StartedAmazonSimulator, startAmazonSimulator } from '@landerpay/simulator/amazon';
import { type StartedKonnektive, startKonnektiveSimulator } from '@landerpay/simulator/konnektive';
import { openPages } from './pages.js';
import { relayConfiguration, shopIds } from './relay-configuration.js';

/** The built pages, the relay and the stand-ins for Amazon and the CRM, which know each other's addresses. */
export type OpenShop = {
  readonly origin: string;
  readonly amazon: StartedAmazonSimulator;
  readonly crm: StartedKonnektive;
  readonly close: () => Promise<void>;
};

export const openShop = async (): Promise<OpenShop> => {
  const folder = await mkdtemp(join(tmpdir(), 'landerpay-plain-pages-'));
  const pages = await openPages();
  const amazon = await startAmazonSimulator();
  const crm = await startKonnektiveSimulator({
    amazon: { origin: amazon.origin, billerIds: [shopIds.billerId] },
  });
  const configuration = relayConfiguration({
    pages: pages.origin,
    amazon: amazon.origin,
    crm: crm.origin,
    ledger: join(folder, 'ledger.sqlite'),
  });
  const relay = await startRelay(configuration, { log: () => {} });
  await pages.serve(join(folder, 'pages'), {
    VITE_AMAZON_SELLER_ID: shopIds.sellerId,
    VITE_AMAZON_CLIENT_ID: shopIds.clientId,
    VITE_RELAY_URL: relay.origin,
    VITE_SIMULATOR_ORIGIN: amazon.origin,
  });
  return {
    origin: pages.origin,
    amazon,
    crm,
    close: async () => {
      await Promise.all([pages.close(), relay.close(), crm.close(), amazon.close()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
};
