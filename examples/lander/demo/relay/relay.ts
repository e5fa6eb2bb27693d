import type { Log } from '@landerpay/relay';
import { type RelayConfiguration, startRelay } from '@landerpay/relay/node';
import { type RelayNeighbours, relayConfiguration } from './configuration.js';

/** A relay that keeps its address when it is started anew. */
export type DemoRelay = {
  readonly origin: string;
  /** What it was first started with. */
  readonly configuration: RelayConfiguration;
  /** Stops it, and starts it with what it had before and this change. */
  readonly restart: (change: Partial<RelayConfiguration>) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Starts the relay as a shop would, with the stand-ins in place of Amazon and the CRM. */
export const startDemoRelay = async (neighbours: RelayNeighbours, log: Log): Promise<DemoRelay> => {
  const configuration = relayConfiguration(neighbours);
  let running = await startRelay(configuration, { log });
  const { origin } = running;
  let current: RelayConfiguration = { ...configuration, port: Number(new URL(origin).port) };
  return {
    origin,
    configuration,
    restart: async (change) => {
      await running.close();
      current = { ...current, ...change };
      running = await startRelay(current, { log });
    },
    close: () => running.close(),
  };
};
