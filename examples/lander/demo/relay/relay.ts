import type { Log } from '@landerpay/relay';
import { type RelayConfiguration, startRelay } from '@landerpay/relay/node';
import { type RelayNeighbours, relayConfiguration } from './configuration.js';

/** What another start of the same relay may do differently. */
export type RelayChange = Partial<Pick<RelayConfiguration, 'ledgerPath' | 'catalogue' | 'settings'>>;

/** A relay that keeps its address when it is started anew. */
export type DemoRelay = {
  readonly origin: string;
  readonly restart: (change: RelayChange) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Starts the relay as a shop would, with the stand-ins in place of Amazon and the CRM. */
export const startDemoRelay = async (neighbours: RelayNeighbours, log: Log): Promise<DemoRelay> => {
  const configuration = relayConfiguration(neighbours);
  let running = await startRelay(configuration, { log });
  const { origin } = running;
  const port = Number(new URL(origin).port);
  return {
    origin,
    restart: async (change) => {
      await running.close();
      running = await startRelay({ ...configuration, port, ...change }, { log });
    },
    close: () => running.close(),
  };
};
