import type { Plugin } from 'vite';
import {
  type StartAmazonSimulatorOptions,
  type StartedAmazonSimulator,
  startAmazonSimulator,
} from '../amazon/server/start.js';

/** The name under which a page finds the stand-in, in `import.meta.env`. */
const variable = 'VITE_AMAZON_SIMULATOR';

export type LanderpaySimulatorOptions = Omit<StartAmazonSimulatorOptions, 'keepsProcessAlive'> & {
  /** Gets the running stand-in, to arrange something with it. */
  readonly onStart?: (amazon: StartedAmazonSimulator) => void;
};

/**
 * Runs simulated Amazon beside Vite's development server, on an address of its own, so that its frames are as foreign
 * to the page as Amazon's. The page finds that address, e.g. `http://127.0.0.1:41234`, in
 * `import.meta.env.VITE_AMAZON_SIMULATOR` and gives it to Landerpay as `hosts`. It ends with the server.
 *
 * In `vite build`, in `vite preview` and in Vitest the plugin does nothing: the variable is undefined, and whatever
 * depends on it is left out of the build.
 */
export const landerpaySimulator = ({ onStart, ...options }: LanderpaySimulatorOptions = {}): Plugin => {
  let amazon: StartedAmazonSimulator | undefined;
  /** The client side of every server that runs: while a server restarts there are two. */
  const served = new Set<unknown>();
  return {
    name: 'landerpay-simulator',
    apply: (_, { command, isPreview }) =>
      command === 'serve' && isPreview !== true && process.env.VITEST === undefined,
    config: async () => {
      if (amazon === undefined) {
        amazon = await startAmazonSimulator({ ...options, keepsProcessAlive: false });
        onStart?.(amazon);
      }
      return { define: { [`import.meta.env.${variable}`]: JSON.stringify(amazon.origin) } };
    },
    configureServer: ({ config, environments }) => {
      served.add(environments.client);
      config.logger.info(`  Simulated Amazon Pay: ${amazon?.origin}`);
    },
    async closeBundle() {
      served.delete(this.environment);
      if (served.size > 0) return;
      await amazon?.close();
      amazon = undefined;
    },
  };
};
