import { defineConfig } from '@playwright/test';

const port = Number(process.env.PORT ?? 4173);

export default defineConfig({
  testDir: 'tests',
  testMatch: '*.spec.ts',
  workers: 1,
  use: { baseURL: `http://localhost:${port}` },
  webServer: {
    command: `npx vite --strictPort --port ${port}`,
    url: `http://localhost:${port}`,
    reuseExistingServer: true,
  },
});
