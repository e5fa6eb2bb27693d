import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Ledger } from '@landerpay/relay';
import { openLedger } from '@landerpay/relay/node';
import { type Amazon, startAmazon } from '../amazon/amazon.js';
import { type LivingCrm, startCrm } from '../crm/living-crm.js';
import { fullDisk } from '../faults/full-disk.js';
import { networkTroubles } from '../faults/network-troubles.js';
import type { Trouble } from '../faults/troubles.js';
import { layWire, type Wire } from '../faults/wire.js';
import { bundlePrograms } from '../relays/bundle.js';
import { type LivingRelay, startRelay } from '../relays/relays.js';
import type { SafeguardName } from '../safeguards/safeguard.js';
import type { LivingStore } from '../stores/living-store.js';
import type { Campaign } from './campaign.js';

/** A shop with two relays on one ledger, everything in processes of its own. */
export type Shop = {
  readonly amazon: Amazon;
  readonly crm: LivingCrm;
  readonly relays: readonly LivingRelay[];
  readonly ledger: Ledger;
  readonly troubles: readonly Trouble[];
  readonly eventFiles: readonly string[];
  readonly close: () => Promise<void>;
};

export type ShopOptions = {
  readonly campaign: Campaign;
  readonly checkouts: number;
  readonly seed: number;
  readonly store: LivingStore;
  readonly without: SafeguardName | null;
  readonly folder: string;
};

const relayNames = ['relay-1', 'relay-2'];

/** Opens the shop; the wires to CRM and store are what can be cut. */
export const openShop = async ({
  campaign,
  checkouts,
  seed,
  store,
  without,
  folder,
}: ShopOptions): Promise<Shop> => {
  const programs = await bundlePrograms();
  const amazon = await startAmazon(checkouts);
  const crm = await startCrm(programs.crm, {
    amazon: amazon.origin,
    seed,
    weather: campaign.weather,
    longest: campaign.crmLongest,
  });
  const crmWire: Wire = await layWire(crm.port);
  // It makes the tables, before two relays would do so at once.
  const ledger = await openLedger({ at: store.directly, now: Date.now, randomBytes });
  const eventFiles = relayNames.map((name) => join(folder, `${name}.jsonl`));
  const relays = await Promise.all(
    relayNames.map((name, index) =>
      startRelay({
        ledger: store.forRelays,
        amazon: amazon.origin,
        crm: `http://127.0.0.1:${crmWire.port}`,
        events: eventFiles[index] ?? '',
        seed,
        name,
        stalls: index === 0 ? campaign.stalls : { probability: 0, milliseconds: 0 },
        clockJump: index === 1 ? campaign.clockJump : 0,
        without,
        lives: campaign.lives,
        firstPoint: index * 3,
        program: programs.relay,
      }),
    ),
  );
  const disks = store.isFile ? relays.map((relay) => fullDisk(relay.process)) : [];
  return {
    amazon,
    crm,
    relays,
    ledger,
    troubles: campaign.troubles ? [...networkTroubles('CRM', crmWire), ...store.troubles, ...disks] : [],
    eventFiles,
    close: async () => {
      await Promise.all(relays.map((relay) => relay.stop()));
      await ledger.close();
      await crmWire.close();
      crm.stop();
      amazon.close();
      await rm(dirname(programs.relay), { recursive: true, force: true });
    },
  };
};
