import type { Log, Settings } from '@landerpay/relay';
import { type StartedAmazonSimulator, startAmazonSimulator } from '@landerpay/simulator/amazon';
import { type StartedKonnektive, startKonnektiveSimulator } from '@landerpay/simulator/konnektive';
import { demoCampaign } from './campaign.js';
import { createClosing } from './closing.js';
import { serveBuiltLander } from './lander/built.js';
import { type Door, openDoor } from './lander/door.js';
import type { Guest } from './lander/guest.js';
import { developLander } from './lander/in-development.js';
import type { LanderSettings } from './lander/settings.js';
import { type DemoRelay, startDemoRelay } from './relay/relay.js';
import { demoShop } from './shop.js';

export type EverythingOptions = {
  readonly lander: 'in-development' | 'built';
  readonly signIn: 'popup' | 'redirect' | 'when-needed';
  /** The ledger's SQLite file; its folder must exist. */
  readonly ledgerPath: string;
  /** The relay's durations, where they are not a shop's. */
  readonly settings?: Partial<Settings>;
  /** Somebody else's script on the built lander's page. */
  readonly guest?: Guest | undefined;
  /** Takes the relay's events. */
  readonly log: Log;
};

/** The lander, the relay and both stand-ins, each of which knows the others' addresses. */
export type Everything = {
  readonly amazon: StartedAmazonSimulator;
  readonly crm: StartedKonnektive;
  readonly relay: DemoRelay;
  readonly lander: { readonly origin: string };
  readonly close: () => Promise<void>;
};

/** Starts everything on free ports. Where one part fails, the others are closed again and its error is thrown. */
export const startEverything = async (options: EverythingOptions): Promise<Everything> => {
  const closing = createClosing();
  const closedLater = <Part extends { readonly close: () => Promise<void> }>(part: Part): Part => {
    closing.later(part.close);
    return part;
  };
  try {
    const door = closedLater(await openDoor());
    const amazon = closedLater(await startAmazonSimulator());
    const crm = closedLater(
      await startKonnektiveSimulator({
        amazon: { origin: amazon.origin, billerIds: [demoShop.billerId] },
        campaigns: [demoCampaign],
      }),
    );
    const relay = closedLater(
      await startDemoRelay(
        {
          landerOrigin: door.origin,
          amazonOrigin: amazon.origin,
          crmOrigin: crm.origin,
          ledgerPath: options.ledgerPath,
          ...(options.settings && { settings: options.settings }),
        },
        options.log,
      ),
    );
    closedLater(await startLander(options, door, amazon.origin, relay.origin));
    return { amazon, crm, relay, lander: { origin: door.origin }, close: closing.now };
  } catch (error) {
    await closing.now();
    throw error;
  }
};

const startLander = async (
  { lander, signIn, guest }: EverythingOptions,
  door: Door,
  amazonOrigin: string,
  relayOrigin: string,
): Promise<{ readonly close: () => Promise<void> }> => {
  const settings: LanderSettings = {
    VITE_AMAZON_ENVIRONMENT: 'sandbox',
    VITE_AMAZON_REGION: demoShop.region,
    VITE_AMAZON_SELLER_ID: demoShop.sellerId,
    VITE_AMAZON_CLIENT_ID: demoShop.clientId,
    VITE_RELAY_URL: relayOrigin,
    VITE_SIGN_IN: signIn,
    VITE_SIMULATOR_ORIGIN: amazonOrigin,
  };
  const started =
    lander === 'built' ? await serveBuiltLander(settings, guest) : await developLander(settings, door.server);
  door.serve(started.listener);
  return started;
};
