import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The programs of a campaign's processes, as files that start at once and do not change while it runs. */
export type Programs = { readonly crm: string; readonly relay: string };

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Inside the package, so that what is not bundled is found from there. */
const modules = source('../../node_modules/');

/** A process that starts again and again must not read hundreds of files each time. */
export const bundlePrograms = async (): Promise<Programs> => {
  const folder = await mkdtemp(join(modules, '.chaos-'));
  await build({
    entryPoints: { crm: source('../crm/crm-process.ts'), relay: source('./relay-process.ts') },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['landerpay-source'],
    external: ['libsql', 'pg-native', 'esbuild'],
    sourcemap: 'linked',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  return { crm: join(folder, 'crm.mjs'), relay: join(folder, 'relay.mjs') };
};
