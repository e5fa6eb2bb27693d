import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';

type Source = string | Record<string, string>;

type Manifest = {
  exports?: Record<string, { 'landerpay-source': Source }>;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
};

const manifest: Manifest = JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8'));
const outside = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });

/** An entry that differs between browser and server has a file for each. */
const filesOf = (source: Source): string[] => (typeof source === 'string' ? [source] : Object.values(source));

const isStylesheet = (file: string): boolean => file.endsWith('.css');

/** One way to build every package: the entries are the modules that its `exports` name, a module stays a module. */
export default defineConfig({
  build: {
    target: 'es2022',
    sourcemap: true,
    minify: false,
    lib: {
      entry: Object.values(manifest.exports ?? {})
        .flatMap((entry) => filesOf(entry['landerpay-source']))
        .filter((file) => !isStylesheet(file)),
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
