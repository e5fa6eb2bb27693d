import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import {
  captureSignIn,
  createAddressBook,
  createAmazonPay,
  createButton,
  signInByRedirect,
} from './index.js';

describe('on a server', () => {
  test('everything can be imported and made', () => {
    expect(typeof window).toBe('undefined');
    const amazonPay = createAmazonPay({
      environment: 'production',
      region: 'jp',
      sellerId: 'S',
      clientId: 'C',
      signIn: signInByRedirect('https://shop.example/pay'),
    });
    const onError = () => undefined;
    createButton(amazonPay, { onError });
    createAddressBook(amazonPay, { reference: 'new', onError });
    captureSignIn();
    expect(amazonPay.status.get()).toEqual({ name: 'idle' });
    expect(amazonPay.session.get()).toEqual({ name: 'signed-out' });
  });
});

describe('a production bundle', () => {
  const bundle = async (names: string): Promise<string> => {
    const { outputFiles } = await build({
      stdin: { contents: `export { ${names} } from './index.ts'`, resolveDir: import.meta.dirname },
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
      define: { 'process.env.NODE_ENV': '"production"' },
    });
    return outputFiles.map(({ text }) => text).join('');
  };

  test('has no long texts for developers, but the link', async () => {
    const text = await bundle('createAmazonPay, createButton, createAddressBook, signInByRedirect');
    expect(text).not.toContain('Seller Central');
    expect(text).not.toContain('process.env');
    expect(text).toContain('landerpay/docs/errors.md#');
  });

  test('has no widget, redirect or starter unless asked for', async () => {
    const text = await bundle('createAmazonPay, createButton');
    for (const word of ['onAddressSelect', 'sessionStorage', 'landerpaySignIn', 'retrieveProfile']) {
      expect(text).not.toContain(word);
    }
  });
});
