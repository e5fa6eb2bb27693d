import { defaultClientConditions, mergeConfig } from 'vite';
import config from './vite.config.js';

/** Inside this repository the packages come from their source; a shop of your own needs vite.config.ts only. */
export default mergeConfig(config, {
  resolve: { conditions: ['landerpay-source', ...defaultClientConditions] },
});
