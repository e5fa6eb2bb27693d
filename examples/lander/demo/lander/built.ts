import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { landerFolder } from './folder.js';
import { type Guest, noGuest } from './guest.js';
import { landerHeaders } from './headers.js';
import type { LanderSettings } from './settings.js';

const viteProgram = join(
  dirname(createRequire(import.meta.url).resolve('vite/package.json')),
  'bin',
  'vite.js',
);

/** Builds the lander as its author would, with these settings in the environment and nothing else of ours. */
export const buildLander = async (settings: LanderSettings, folder: string): Promise<void> => {
  const words = ['build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'];
  const build = spawn(process.execPath, [viteProgram, ...words], {
    cwd: landerFolder,
    env: { PATH: process.env.PATH, ...settings },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: string[] = [];
  build.stderr.on('data', (text) => said.push(String(text)));
  const [code] = await once(build, 'close');
  if (code !== 0) throw new Error(`The lander could not be built: ${said.join('').trim()}`);
};

export type BuiltLander = { readonly listener: RequestListener; readonly close: () => Promise<void> };

/** The lander as it would be on a web server: built, and nothing but files, under a strict content security policy. */
export const serveBuiltLander = async (
  settings: LanderSettings,
  guest: Guest = noGuest,
): Promise<BuiltLander> => {
  const folder = await mkdtemp(join(tmpdir(), 'landerpay-lander-'));
  await buildLander(settings, folder);
  const page = join(folder, 'index.html');
  await writeFile(
    page,
    (await readFile(page, 'utf8')).replace('<head>', () => `<head>${guest.head}`),
  );
  const headers = Object.entries(landerHeaders(settings, guest));
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of headers) context.header(name, value);
  });
  app.get('*', serveStatic({ root: folder }));
  // The page's own router knows which of its addresses leads where.
  app.get('*', serveStatic({ root: folder, path: 'index.html' }));
  return {
    listener: getRequestListener(app.fetch),
    close: () => rm(folder, { recursive: true, force: true }),
  };
};
