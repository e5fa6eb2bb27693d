import { landerpaySimulator } from '@landerpay/simulator/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react(), landerpaySimulator({ port: Number(process.env.AMAZON_PORT ?? 4174) })],
});
