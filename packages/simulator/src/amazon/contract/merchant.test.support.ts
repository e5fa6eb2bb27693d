import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { launchChromium } from '@landerpay/tooling/chromium';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import {
  type StartAmazonSimulatorOptions,
  type StartedAmazonSimulator,
  startAmazonSimulator,
} from '../index.js';

export const clientId = 'amzn1.application-oa2-client.0123456789abcdef0123456789abcdef';
export const sellerId = 'A1SELLER2SIMULATED';
export const widgetsPath = '/OffAmazonPayments/us/sandbox/js/Widgets.js';

/** A shop on a site of its own that knows Amazon's script and nothing of the stand-in. */
export type Merchant = {
  readonly simulator: StartedAmazonSimulator;
  readonly browser: Browser;
  readonly origin: string;
  /** Serves the HTML at a new path and gives its address. */
  readonly publish: (html: string) => string;
  /** An empty page in a fresh browser profile, which `leave` closes. */
  readonly freshPage: () => Promise<Page>;
  /** Opens the HTML in such a page. */
  readonly visit: (html: string) => Promise<Page>;
  readonly leave: () => Promise<void>;
  readonly close: () => Promise<void>;
};

const serveHtml = async (pages: ReadonlyMap<string, string>) => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const html = pages.get(pathname);
    response.writeHead(html === undefined ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(html ?? 'Not found');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return server;
};

const portOf = (address: AddressInfo | string | null): number =>
  typeof address === 'object' && address !== null ? address.port : 0;

export const openMerchant = async (options: StartAmazonSimulatorOptions = {}): Promise<Merchant> => {
  const pages = new Map<string, string>();
  const [simulator, browser, server] = await Promise.all([
    startAmazonSimulator(options),
    launchChromium(),
    serveHtml(pages),
  ]);
  // Another host name than the stand-in's 127.0.0.1, so that the two are different sites.
  const origin = `http://localhost:${portOf(server.address())}`;
  const contexts: BrowserContext[] = [];
  const publish = (html: string): string => {
    const path = `/shop-${pages.size + 1}`;
    pages.set(path, html);
    return `${origin}${path}`;
  };
  const freshPage = async (): Promise<Page> => {
    const context = await browser.newContext();
    contexts.push(context);
    return context.newPage();
  };
  return {
    simulator,
    browser,
    origin,
    publish,
    freshPage,
    visit: async (html) => {
      const page = await freshPage();
      await page.goto(publish(html));
      return page;
    },
    leave: async () => {
      simulator.reset();
      await Promise.all(contexts.splice(0).map((context) => context.close()));
    },
    close: async () => {
      await browser.close();
      await simulator.close();
      server.closeAllConnections();
      server.close();
    },
  };
};
