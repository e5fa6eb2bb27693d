import { defaultClientConditions, defaultServerConditions, mergeConfig } from 'vite';
import config from './vitest.config.js';

const source = 'landerpay-source';

/** Inside this repository the packages come from their source; a shop of your own needs vitest.config.ts only. */
export default mergeConfig(config, {
  resolve: { conditions: [source, ...defaultClientConditions] },
  ssr: { resolve: { conditions: [source, ...defaultServerConditions] } },
});
