import { fileURLToPath } from 'node:url';
import { build, type InlineConfig } from 'vite';
import { describe, expect, it } from 'vitest';

const here = fileURLToPath(new URL('.', import.meta.url));
const entry = 'virtual:shop';

/** What a bundler makes of a file that imports the backend. */
const bundled = async (config: InlineConfig): Promise<string> => {
  const built = await build({
    root: here,
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'shop',
        resolveId: (id) => (id === entry ? `${here}shop.js` : null),
        load: (id) =>
          id === `${here}shop.js`
            ? "export { konnektive, splitName } from '@landerpay/crm/konnektive';"
            : null,
      },
    ],
    ...config,
    build: {
      write: false,
      minify: false,
      rollupOptions: { input: entry, preserveEntrySignatures: 'strict' },
      ...config.build,
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  return outputs.map((one) => (one.type === 'chunk' ? one.code : '')).join('\n');
};

describe('the backend in a browser', () => {
  it('throws as soon as it is loaded, with a sentence that says what to use', async () => {
    await expect(import('./in-browser.js')).rejects.toMatchObject({
      name: 'LanderpayError',
      code: 'configuration',
      message: expect.stringMatching(/for servers only.*relayAdapter\(\{ url \}\) of @landerpay\/crm\/relay/),
    });
  });

  it('is what a client build takes, and the password’s code is not in it', async () => {
    const conditions = ['landerpay-source', 'module', 'browser', 'production'];
    const code = await bundled({ resolve: { conditions } });
    expect(code).toContain('for servers only');
    expect(code).not.toContain('/order/import/');
  });

  it('is not what a server build takes', async () => {
    const conditions = ['landerpay-source', 'module', 'node', 'production'];
    const code = await bundled({ ssr: { noExternal: true, resolve: { conditions } }, build: { ssr: true } });
    expect(code).toContain('/order/import/');
    expect(code).not.toContain('for servers only');
  });
});
