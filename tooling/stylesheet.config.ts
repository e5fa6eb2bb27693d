import { defineConfig } from 'vite';

/** A package's stylesheet as one file beside its modules: `dist/styles.css`, for browsers as the sources name them. */
export default defineConfig({
  build: {
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    emptyOutDir: false,
    rollupOptions: {
      input: 'src/styles/styles.css',
      output: { assetFileNames: '[name][extname]' },
    },
  },
});
