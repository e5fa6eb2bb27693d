import { waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { AddressBook, AmazonPayButton, EarlyLead, Wallet } from '../index.js';
import { signInWith, testPage } from '../test-page/test-page.test.support.js';

const page = (
  <>
    <EarlyLead />
    <AmazonPayButton />
    <AddressBook />
    <Wallet />
  </>
);

test('the CRM is told of a buyer who has signed in, once, and not before', async () => {
  const { show, remote, crm } = testPage();
  const importLead = vi.fn(crm.importLead);
  const props = { crm: { ...crm, importLead } };
  const { unmount } = show(page, props);
  await waitFor(() => expect(document.querySelector('img')).not.toBe(null));
  expect(importLead).not.toHaveBeenCalled();
  await signInWith(remote);
  await waitFor(() => expect(importLead).toHaveBeenCalledTimes(1));
  const [request, call] = importLead.mock.calls[0] ?? [];
  expect(request).toEqual({ kind: 'one-time', lines: [{ product: 'starter-kit', quantity: 1 }] });
  expect(call).toEqual({ accessToken: expect.stringMatching(/^Atza/) });
  unmount();
  show(page, props);
  await waitFor(() => expect(remote.widgets().length).toBe(2));
  expect(importLead).toHaveBeenCalledTimes(1);
});

test('a page that does not ask for it tells nobody', async () => {
  const { show, remote, crm } = testPage();
  show(
    <>
      <AmazonPayButton />
      <AddressBook />
      <Wallet />
    </>,
  );
  await signInWith(remote);
  await waitFor(() => expect(remote.widgets().length).toBe(2));
  expect(crm.leads).toEqual([]);
});

test('needs an adapter that can tell it', () => {
  const { show, crm } = testPage();
  const { importLead: _, ...silent } = crm;
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(() => show(page, { crm: silent })).toThrow(/`crm`.*importLead/);
  said.mockRestore();
});
