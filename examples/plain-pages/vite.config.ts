import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  root,
  plugins: [react()],
  // Inside this repository the packages come from their source; a shop of your own needs no conditions.
  resolve: {
    conditions: ['landerpay-source', ...defaultClientConditions],
    alias: { '@landerpay/react/styles.css': `${root}../../packages/react/src/styles/styles.css` },
  },
  build: {
    target: 'es2022',
    rollupOptions: {
      input: ['index', 'upsell-1', 'upsell-2', 'thank-you'].map((page) => `${root}${page}.html`),
    },
  },
});
