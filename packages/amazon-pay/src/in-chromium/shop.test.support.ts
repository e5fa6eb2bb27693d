import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import {
  type StartAmazonSimulatorOptions,
  type StartedAmazonSimulator,
  startAmazonSimulator,
} from '@landerpay/simulator/amazon';
import { chromiumLaunchOptions } from '@landerpay/tooling/chromium';
import { build } from 'esbuild';
import { Hono } from 'hono';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { ShopSettings } from './shop-page.test.support.js';

type PageParts = {
  readonly settings?: Omit<ShopSettings, 'simulator'>;
  /** CSS of the address book's element. */
  readonly addressBookStyle?: string;
  /** HTML before the shop's own script. */
  readonly head?: string;
  readonly contentSecurityPolicy?: string;
};

type ShopParts = {
  /** The page's own script. */
  readonly entry?: string;
  readonly simulator?: StartAmazonSimulatorOptions;
};

const bundleShop = async (entry: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [`${import.meta.dirname}/${entry}`],
    bundle: true,
    format: 'esm',
    write: false,
    define: { 'process.env.NODE_ENV': '"development"' },
  });
  return outputFiles.map(({ text }) => text).join('');
};

const pageHtml = (settings: ShopSettings, head: string, addressBookStyle: string): string => `<!doctype html>
<html lang="en"><head><title>Shop</title>${head}
<script type="application/json" id="settings">${JSON.stringify(settings)}</script>
<script type="module" nonce="shop" src="/shop.js"></script></head>
<body><div id="button"></div>
<div id="address-book" style="${addressBookStyle}"></div><div id="wallet" style="width:400px;height:300px"></div>
<div id="consent" style="width:400px;height:140px"></div>
<button id="retry">Retry</button><button id="sign-out">Sign out</button><button id="read">Read</button>
<button id="dispose">Dispose</button><button id="redraw">Redraw</button><pre id="journal"></pre></body></html>`;

const listen = async (app: Hono): Promise<{ readonly port: number; readonly close: () => void }> => {
  const server = createServer(getRequestListener(app.fetch));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return {
    port: address.port,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

export type Shop = {
  readonly simulator: StartedAmazonSimulator;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly origin: string;
  /** Paths of Widgets.js that pages have asked for. */
  readonly scriptRequests: readonly string[];
  readonly open: (parts?: PageParts, path?: string) => Promise<Page>;
};

/** A shop on its own site, the stand-in for Amazon on another, one Chromium, and a fresh context for each test. */
export const shopInChromium = ({
  entry = 'shop-page.test.support.ts',
  simulator: simulatorOptions,
}: ShopParts = {}): (() => Shop) => {
  let simulator: StartedAmazonSimulator;
  let browser: Browser;
  let shop: Shop;
  let server: Awaited<ReturnType<typeof listen>>;
  let parts: PageParts = {};

  beforeAll(async () => {
    const script = await bundleShop(entry);
    const app = new Hono();
    app.get('/shop.js', (context) => context.body(script, 200, { 'Content-Type': 'text/javascript' }));
    app.get('/favicon.ico', (context) => context.body(null, 204));
    app.get('*', (context) => {
      if (parts.contentSecurityPolicy) context.header('Content-Security-Policy', parts.contentSecurityPolicy);
      const { settings, head = '', addressBookStyle = 'width:400px;height:300px' } = parts;
      return context.html(pageHtml({ ...settings, simulator: simulator.origin }, head, addressBookStyle));
    });
    server = await listen(app);
    simulator = await startAmazonSimulator(simulatorOptions);
    // Playwright allows every popup unless it is told not to.
    browser = await chromium.launch({
      ...chromiumLaunchOptions(),
      ignoreDefaultArgs: ['--disable-popup-blocking'],
    });
  });
  afterAll(async () => {
    await browser.close();
    await simulator.close();
    server.close();
  });
  beforeEach(async () => {
    simulator.reset();
    const context = await browser.newContext();
    const page = await context.newPage();
    const scriptRequests: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith('/Widgets.js')) scriptRequests.push(pathname);
    });
    const origin = `http://localhost:${server.port}`;
    const open = async (wanted: PageParts = {}, path = '/') => {
      parts = wanted;
      await page.goto(origin + path);
      return page;
    };
    shop = { simulator, context, page, origin, scriptRequests, open };
  });
  afterEach(() => shop.context.close());

  return () => shop;
};

/** Waits until the page's script or session is in this state. */
export const waitForState = async (page: Page, what: 'script' | 'session', state: string): Promise<void> => {
  await page.locator(`body[data-${what}="${state}"]`).waitFor();
};

export const waitForLine = async (page: Page, line: string | RegExp): Promise<void> => {
  await page.locator('#journal', { hasText: line }).waitFor();
};

export const journal = async (page: Page): Promise<readonly string[]> =>
  ((await page.locator('#journal').textContent()) ?? '').split('\n').filter((line) => line !== '');

/** Opens Amazon's popup by `press`. */
export const popupFrom = async (page: Page, press: () => Promise<void>): Promise<Page> => {
  const [popup] = await Promise.all([page.waitForEvent('popup'), press()]);
  return popup;
};

export const allow = async (amazonPage: Page): Promise<void> => {
  await amazonPage.getByRole('button', { name: 'Sign in and allow' }).click();
};
