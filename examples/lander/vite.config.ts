import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, loadEnv } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig(({ mode }) => {
  const { VITE_AMAZON_ENVIRONMENT, VITE_SIMULATOR_ORIGIN } = loadEnv(mode, root);
  if (VITE_AMAZON_ENVIRONMENT === 'production' && VITE_SIMULATOR_ORIGIN) {
    throw new Error(
      'VITE_SIMULATOR_ORIGIN is for the simulator only: remove it, or set VITE_AMAZON_ENVIRONMENT to “sandbox”.',
    );
  }
  return {
    root,
    plugins: [react()],
    // Inside this repository the packages come from their source; a shop of your own needs no conditions.
    resolve: {
      conditions: ['landerpay-source', ...defaultClientConditions],
      // The `@import` of a stylesheet knows no conditions but Vite’s own.
      alias: { '@landerpay/react/styles.css': `${root}../../packages/react/src/styles/styles.css` },
    },
    build: { target: 'es2022' },
  };
});
