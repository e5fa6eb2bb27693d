import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { build } from 'esbuild';
import { clientId } from '../shop/catalogue.js';

/** Takes a request to the relays, as a buyer's way to them does. */
export type Network = {
  readonly url: string;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
};

/** The shop's checkout page, for real browsers. */
export type CheckoutPage = {
  /** The page's address for one buyer, whose requests to the relay take this way; `amazon` is where the stand-in is. */
  readonly addressFor: (buyer: number, amazon: string, network: Network) => string;
  readonly close: () => void;
};

const bundle = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./page.tsx', import.meta.url))],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    conditions: ['landerpay-source'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
};

/** What belongs to one connection, and not to what is passed on. */
const ofConnection = [
  'host',
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'accept-encoding',
];

const passedOn = (from: Headers): Headers => {
  const headers = new Headers(from);
  for (const name of ofConnection) headers.delete(name);
  return headers;
};

/** The shop's own server stands before the relays, as a gateway does: it says 502 where nobody answers. */
const passOn = async (request: Request, path: string, { url, fetch }: Network): Promise<Response> => {
  const body = request.method === 'POST' ? await request.text() : null;
  try {
    const answer = await fetch(`${url}${path}`, {
      method: request.method,
      headers: passedOn(request.headers),
      body,
      signal: request.signal,
    });
    return new Response(await answer.text(), { status: answer.status, headers: passedOn(answer.headers) });
  } catch {
    return new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'Content-Type': 'text/html' } });
  }
};

/** Serves the page on a free port of this machine. */
export const serveCheckoutPage = async (): Promise<CheckoutPage> => {
  const script = await bundle();
  const buyers = new Map<string, { readonly html: string; readonly network: Network }>();
  const answer = async (request: Request): Promise<Response> => {
    const { pathname, search } = new URL(request.url);
    if (pathname === '/page.js')
      return new Response(script, { headers: { 'Content-Type': 'text/javascript' } });
    const [, name = '', path = ''] = /^\/([^/]+)(\/.*)$/.exec(pathname) ?? [];
    const buyer = buyers.get(name);
    if (buyer === undefined) return new Response(null, { status: 404 });
    return path.startsWith('/pay/')
      ? passOn(request, `${path.slice('/pay'.length)}${search}`, buyer.network)
      : new Response(buyer.html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
  };
  const server = createServer(getRequestListener(answer)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    addressFor: (buyer, amazon, network) => {
      const html = `<!doctype html><meta charset="utf-8"><title>Checkout</title><link rel="icon" href="data:,">
<div id="root" data-amazon="${amazon}" data-client-id="${clientId}"></div>
<script type="module" src="/page.js"></script>`;
      buyers.set(`buyer-${buyer}`, { html, network });
      // On `localhost`, and Amazon's stand-in is not, so that they are two sites.
      return `http://localhost:${port}/buyer-${buyer}/`;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
