import { findChromium } from '@landerpay/tooling/chromium';
import { defineConfig } from '@playwright/test';

const port = Number(process.env.PORT ?? 4173);
const executablePath = findChromium();

export default defineConfig({
  testDir: 'tests',
  outputDir: '.reports',
  testMatch: '*.spec.ts',
  workers: 1,
  use: {
    baseURL: `http://localhost:${port}`,
    // A project of your own uses the browsers that Playwright installs, and leaves this out.
    launchOptions: { args: ['--no-sandbox'], ...(executablePath !== undefined && { executablePath }) },
  },
  webServer: {
    command: `npx vite --strictPort --port ${port}`,
    url: `http://localhost:${port}`,
    reuseExistingServer: true,
  },
});
