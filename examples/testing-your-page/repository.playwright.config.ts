import { chromiumLaunchOptions } from '@landerpay/tooling/chromium';
import { defineConfig } from '@playwright/test';
import config from './playwright.config.js';

const port = Number(process.env.PORT ?? 4173);

/** What only this repository needs: its own Chromium, and the packages from their source. */
export default defineConfig(config, {
  outputDir: '.reports',
  use: { launchOptions: chromiumLaunchOptions() },
  webServer: {
    command: `npx vite --configLoader native --config repository.vite.config.ts --strictPort --port ${port}`,
    url: `http://localhost:${port}`,
    reuseExistingServer: true,
  },
});
