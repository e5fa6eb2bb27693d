import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ShopOptions, type StartedShop, startShop } from '@landerpay/example-vanilla/start-shop';
import { build } from 'esbuild';

const pages = fileURLToPath(new URL('pages', import.meta.url));

/**
 * Bundles the pages with amazon-pay-react as it came from the registry, and opens the shop of examples/vanilla with
 * them. The package has the address of Amazon's script in its code; the shop's server puts the simulator's there.
 */
export const openShop = async (options: Omit<ShopOptions, 'pages'>): Promise<StartedShop> => {
  const folder = await mkdtemp(join(tmpdir(), 'amazon-pay-react-'));
  await build({
    entryPoints: [join(pages, 'one-time.jsx'), join(pages, 'recurring.jsx')],
    outdir: folder,
    bundle: true,
    format: 'iife',
    jsx: 'automatic',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"development"' },
  });
  await cp(join(pages, 'one-time.html'), join(folder, 'one-time.html'));
  await cp(join(pages, 'recurring.html'), join(folder, 'recurring.html'));
  const shop = await startShop({ ...options, pages: folder });
  return {
    origin: shop.origin,
    close: async () => {
      await shop.close();
      await rm(folder, { recursive: true });
    },
  };
};
