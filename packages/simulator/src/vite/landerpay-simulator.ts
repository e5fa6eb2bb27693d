import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { StartAmazonSimulatorOptions, StartedAmazonSimulator } from '../amazon/server/start.js';
import { joinAmazonAt, leaveAmazonAt, runAmazonAt } from './running-amazons.js';

/** The name under which a page finds the stand-in, in `import.meta.env`. */
const variable = 'VITE_AMAZON_SIMULATOR';

/** What `landerpaySimulator` takes: the options of Amazon's stand-in, and whom to tell that it runs. */
export type LanderpaySimulatorOptions = Omit<StartAmazonSimulatorOptions, 'keepsProcessAlive'> & {
  /** Gets the running stand-in, to arrange something with it; also when an edited configuration has taken it over. */
  readonly onStart?: (amazon: StartedAmazonSimulator) => void;
};

/**
 * Runs simulated Amazon beside Vite's development server, on an address of its own, so that its frames are as foreign
 * to the page as Amazon's. The page finds that address, e.g. `http://127.0.0.1:41234`, in
 * `import.meta.env.VITE_AMAZON_SIMULATOR` and gives it to Landerpay as `hosts`. It ends with the server. A restart leaves
 * it where it is, and signed in who was; only other options start it anew, at the same address.
 *
 * In `vite build`, in `vite preview` and in Vitest the plugin does nothing: the variable is undefined, and whatever
 * depends on it is left out of the build.
 */
export const landerpaySimulator = ({ onStart, ...options }: LanderpaySimulatorOptions = {}): Plugin => {
  let place = '';
  let amazon: StartedAmazonSimulator | undefined;
  return {
    name: 'landerpay-simulator',
    apply: (_, { command, isPreview }) =>
      command === 'serve' && isPreview !== true && process.env.VITEST === undefined,
    config: async ({ root = '.' }) => {
      place = [resolve(root), options.hostname, options.port].join(' ');
      const known = amazon;
      amazon = await runAmazonAt(place, { ...options, keepsProcessAlive: false });
      if (amazon !== known) onStart?.(amazon);
      return { define: { [`import.meta.env.${variable}`]: JSON.stringify(amazon.origin) } };
    },
    configureServer: ({ config, environments }) => {
      joinAmazonAt(place, environments.client);
      config.logger.info(`  Simulated Amazon Pay: ${amazon?.origin}`);
    },
    async closeBundle() {
      await leaveAmazonAt(place, this.environment);
    },
  };
};
