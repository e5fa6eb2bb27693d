import { once } from 'node:events';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { build } from 'vite';

/** An address for the pages, known before they are built: the relay takes orders from it alone. */
export type Pages = {
  readonly origin: string;
  /** Builds the pages with these settings, and serves the files. */
  readonly serve: (folder: string, settings: Readonly<Record<`VITE_${string}`, string>>) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Takes a free port. The pages are on `localhost` and Amazon's stand-in is not, so that they are two sites. */
export const openPages = async (): Promise<Pages> => {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The system gave the pages no port.');
  return {
    origin: `http://localhost:${address.port}`,
    serve: async (folder, settings) => {
      const define = Object.entries(settings).map(([name, value]) => [
        `import.meta.env.${name}`,
        JSON.stringify(value),
      ]);
      await build({
        configFile: new URL('../vite.config.ts', import.meta.url).pathname,
        logLevel: 'warn',
        define: Object.fromEntries(define),
        build: { outDir: folder, emptyOutDir: true },
      });
      const files = new Hono();
      files.use('*', serveStatic({ root: folder }));
      server.on('request', getRequestListener(files.fetch));
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
