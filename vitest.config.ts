import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { chromiumLaunchOptions } from './tooling/chromium/index.js';

const source = 'landerpay-source';
const inBrowser = '**/*.browser.test.{ts,tsx}';
const drivenChromium = '**/*.chromium.test.ts';
const onServer = '**/*.server.test.{ts,tsx}';

/**
 * A busy machine is slow, and that proves nothing: what is waited for comes, or never does. So the limits are far off,
 * and only what hangs reaches them.
 */
const patient = {
  testTimeout: 60_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 20_000 } },
};

/** A test in a real browser may be tried twice; `pnpm test` names those that needed it (decision 8). */
const inRealChromium = { ...patient, retry: 1 };

const shared = {
  resolve: { conditions: [source, ...defaultClientConditions] },
  ssr: { resolve: { conditions: [source, ...defaultServerConditions] } },
};

/**
 * Where a test runs is in its name: `x.test.ts` in jsdom, `x.server.test.ts` in plain Node,
 * `x.browser.test.tsx` inside Chromium, `x.chromium.test.ts` in Node driving Chromium from outside.
 * In the packages that only ever run on a server, every test runs in plain Node.
 */
export default defineConfig({
  test: {
    // Vitest would leave one processor idle, which on a machine of two is half of it.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        ...shared,
        plugins: [react()],
        test: {
          ...patient,
          name: 'unit',
          environment: 'jsdom',
          include: [
            'packages/{checkout,amazon-pay,react}/src/**/*.test.{ts,tsx}',
            'examples/testing-your-page/**/*.test.{ts,tsx}',
          ],
          exclude: [inBrowser, drivenChromium, onServer, '**/node_modules/**'],
        },
      },
      {
        ...shared,
        plugins: [react()],
        resolve: {
          ...shared.resolve,
          alias: ['react', 'react-dom', '@testing-library/react', '@tanstack/react-query'].map((name) => ({
            find: new RegExp(`^${name}(?=/|$)`),
            replacement: fileURLToPath(new URL(`tooling/react-18/node_modules/${name}`, import.meta.url)),
          })),
        },
        test: {
          ...patient,
          name: 'react-18',
          environment: 'jsdom',
          // Files without JSX render nothing: React is not in them.
          include: ['packages/react/src/**/*.test.tsx'],
          exclude: [inBrowser, drivenChromium, onServer],
        },
      },
      {
        ...shared,
        test: {
          ...patient,
          name: 'node',
          environment: 'node',
          include: [
            'packages/{crm,relay,simulator}/src/**/*.test.{ts,tsx}',
            'tooling/**/*.test.ts',
            'packages/*/src/**/*.server.test.{ts,tsx}',
            'examples/**/*.server.test.{ts,tsx}',
          ],
          exclude: [inBrowser, drivenChromium, '**/ledger/postgres/**', '**/node_modules/**'],
        },
      },
      {
        ...shared,
        test: {
          ...patient,
          name: 'node-postgres',
          environment: 'node',
          isolate: false,
          globalSetup: ['tooling/postgres/for-tests.ts'],
          include: [
            'packages/relay/src/{ledger,placing,settling,finishing,leads,pages,offers,limits,operating,any-crm}/**/*.test.ts',
          ],
          // What the browser's adapter promises is the same on any store.
          exclude: ['packages/relay/src/ledger/sqlite/**', '**/adapter-contract.test.ts'],
        },
      },
      {
        ...shared,
        plugins: [react()],
        test: {
          ...inRealChromium,
          name: 'browser',
          sequence: { groupOrder: 1 },
          include: [`packages/${inBrowser}`, `examples/testing-your-page/${inBrowser}`],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromiumLaunchOptions() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        plugins: [storybookTest({ configDir: fileURLToPath(new URL('.storybook', import.meta.url)) })],
        test: {
          ...inRealChromium,
          name: 'storybook',
          sequence: { groupOrder: 2 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromiumLaunchOptions() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        ...shared,
        test: {
          ...inRealChromium,
          name: 'chromium',
          environment: 'node',
          // Half a hundred files load the same simulator, relay and Playwright; each has a Chromium of its own.
          isolate: false,
          sequence: { groupOrder: 3 },
          include: [`packages/${drivenChromium}`, `examples/${drivenChromium}`, `stories/${drivenChromium}`],
          maxWorkers: 2,
        },
      },
      {
        ...shared,
        test: {
          name: 'chaos',
          environment: 'node',
          testTimeout: 300_000,
          maxConcurrency: 2,
          sequence: { groupOrder: 4 },
          include: ['chaos/**/*.chaos.test.ts'],
          maxWorkers: 2,
        },
      },
    ],
  },
});
