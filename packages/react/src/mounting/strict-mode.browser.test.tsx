import { expect, test } from 'vitest';
import { canOrder, openSignedInPage } from './page-in-chromium.test.support.js';

const count = (selector: string) => document.querySelectorAll(selector).length;

test('amazon 80: in Chromium, StrictMode has one image, one address book and one reference', async () => {
  const { remote, showWidgets } = await openSignedInPage();
  await showWidgets();
  await canOrder();
  expect(count('.button img')).toBe(1);
  expect(count('.address-book iframe')).toBe(1);
  expect(count('.wallet iframe')).toBe(1);
  expect(remote.references().length).toBe(1);
});
