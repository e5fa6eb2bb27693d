import { build } from 'esbuild';
import { expect, test } from 'vitest';

/** The whole package, as a page would load it. */
const bundled = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [`${import.meta.dirname}/index.ts`],
    bundle: true,
    format: 'esm',
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles.map(({ text }) => text).join('');
};

/**
 * Amazon's script has its messages with its windows and frames. This library listens to none and sends none, so there is
 * no origin or source that it could fail to check.
 */
test('the package neither hears nor sends messages between windows', async () => {
  const text = await bundled();
  expect(text).toContain('visibilitychange');
  expect(text).not.toMatch(/postMessage|onmessage|MessageChannel|BroadcastChannel|["'`]message(error)?["'`]/);
});
