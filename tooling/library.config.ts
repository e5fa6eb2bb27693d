import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';

type Manifest = {
  exports: Record<string, { 'landerpay-source': string }>;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
};

const manifest: Manifest = JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8'));
const outside = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });

/** One way to build every package: the entries are the ones that its `exports` name, a module stays a module. */
export default defineConfig({
  build: {
    target: 'es2022',
    sourcemap: true,
    minify: false,
    lib: {
      entry: Object.values(manifest.exports).map((entry) => entry['landerpay-source']),
      formats: ['es'],
    },
    rollupOptions: {
      external: (id) =>
        id.startsWith('node:') || outside.some((name) => id === name || id.startsWith(`${name}/`)),
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
      // 'use client' is kept on purpose; the bundler only says that it is for others to read.
      onwarn: (warning, warn) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
});
