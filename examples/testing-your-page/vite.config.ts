import { landerpaySimulator } from '@landerpay/simulator/vite';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

export default defineConfig({
  plugins: [react(), landerpaySimulator({ port: Number(process.env.AMAZON_PORT ?? 4174) })],
  // Inside this repository the packages come from their source; a shop of your own needs no conditions.
  resolve: { conditions: ['landerpay-source', ...defaultClientConditions] },
});
