import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { signInStarter } from '@landerpay/react';
import { Hono } from 'hono';
import type { Guest } from '../../demo/lander/guest.js';

/** Somebody else's server, whose script a shop has put on its page, before everything else or nearly so. */
export type Analytics = {
  /** Its script on a shop's page; with the starter of sign-in by redirect before it, as the guide says, or without. */
  readonly guest: (parts: { readonly starter: boolean }) => Guest;
  /** All that it was told: the body of each message, and the `Referer` of each request. */
  readonly heard: readonly string[];
  readonly forget: () => void;
  readonly close: () => Promise<void>;
};

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64');

/** As nosy as such scripts are: it reads the address at once and at each change of it, and hears of every error. */
const script = `(() => {
  const { origin } = new URL(document.currentScript.src);
  const flat = (value, depth = 0) => {
    if (typeof value !== 'object' || value === null || depth > 4) return String(value);
    return Object.getOwnPropertyNames(value)
      .concat(value instanceof Error ? ['name'] : [])
      .map((name) => name + ': ' + flat(value[name], depth + 1))
      .join(', ');
  };
  const tell = (what, ...values) =>
    void fetch(origin + '/collect', {
      method: 'POST',
      mode: 'no-cors',
      keepalive: true,
      body: [what, location.href, document.referrer, window.name, ...values.map((value) => flat(value))].join(' | '),
    });
  for (const name of ['pushState', 'replaceState']) {
    const change = history[name];
    history[name] = (...words) => {
      tell('before ' + name, ...words);
      change.apply(history, words);
      tell('after ' + name);
    };
  }
  for (const name of ['error', 'warn']) {
    const write = console[name];
    console[name] = (...words) => {
      tell('console', ...words);
      write.apply(console, words);
    };
  }
  addEventListener('error', ({ error }) => tell('error', error));
  addEventListener('unhandledrejection', ({ reason }) => tell('rejection', reason));
  addEventListener('pagehide', () => tell('leave'));
  tell('arrive');
})()`;

export const startAnalytics = async (): Promise<Analytics> => {
  const heard: string[] = [];
  const app = new Hono();
  app.use(async (context, next) => {
    heard.push(`referer | ${context.req.header('Referer') ?? ''}`);
    await next();
  });
  app.get('/analytics.js', (context) => context.body(script, 200, { 'Content-Type': 'text/javascript' }));
  app.post('/collect', async (context) => {
    heard.push(await context.req.text());
    return context.body(null, 204);
  });
  const server = createServer(getRequestListener(app.fetch));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('Analytics got no port.');
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    guest: ({ starter }) => ({
      head: `${starter ? `<script>${signInStarter}</script>` : ''}<script src="${origin}/analytics.js"></script>`,
      scripts: [origin, ...(starter ? [`'sha256-${hashOf(signInStarter)}'`] : [])],
      sendsTo: [origin],
    }),
    heard,
    forget: () => {
      heard.length = 0;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
