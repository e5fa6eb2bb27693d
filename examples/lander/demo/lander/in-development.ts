import type { RequestListener, Server } from 'node:http';
import { createServer } from 'vite';
import { landerFolder } from './folder.js';
import type { LanderSettings } from './settings.js';

export type DevelopedLander = { readonly listener: RequestListener; readonly close: () => Promise<void> };

/** The lander from its source, through Vite: a change of a file shows at once. */
export const developLander = async (settings: LanderSettings, server: Server): Promise<DevelopedLander> => {
  const vite = await createServer({
    configFile: `${landerFolder}vite.config.ts`,
    define: Object.fromEntries(
      Object.entries(settings).map(([name, value]) => [`import.meta.env.${name}`, JSON.stringify(value)]),
    ),
    logLevel: 'warn',
    server: { middlewareMode: true, hmr: { server } },
  });
  return { listener: vite.middlewares, close: () => vite.close() };
};
