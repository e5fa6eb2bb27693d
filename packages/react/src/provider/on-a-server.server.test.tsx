import { memoryAdapter } from '@landerpay/crm/testing';
import { QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import {
  AddressBook,
  AmazonPayButton,
  AmazonPayProvider,
  CheckoutNotice,
  Consent,
  captureSignIn,
  PlaceOrderButton,
  Terms,
  useAmazonCheckout,
  useMoney,
  Wallet,
} from '../index.js';
import { sold, subscription } from '../test-page/subscription.test.support.js';

const Summary = () => {
  const { state, offer, missing } = useAmazonCheckout();
  const format = useMoney();
  return (
    <p>
      {state.status}/{String(offer)}/{missing.length}/{format({ amount: 4900, currency: 'USD' })}
    </p>
  );
};

test('there is no browser here', () => {
  expect(typeof window).toBe('undefined');
  expect(typeof document).toBe('undefined');
  expect(typeof sessionStorage).toBe('undefined');
});

test('everything renders, asks nobody for anything and warns of nothing', () => {
  const said = vi.spyOn(console, 'error');
  const crm = memoryAdapter(subscription);
  const getOffer = vi.fn(crm.getOffer);
  const page = (
    <AmazonPayProvider
      amazon={{ environment: 'sandbox', region: 'us', sellerId: 'S', clientId: 'C' }}
      crm={{ ...crm, getOffer }}
      {...sold}
      queryClient={new QueryClient()}
    >
      <AmazonPayButton className="button" />
      <AddressBook />
      <Wallet />
      <Consent />
      <Terms />
      <Summary />
      <PlaceOrderButton />
      <CheckoutNotice />
    </AmazonPayProvider>
  );
  expect(renderToString(page)).toMatchInlineSnapshot(
    `"<div class="button" style="display:grid;min-height:45px" data-landerpay="AmazonPayButton" data-state="loading" aria-busy="true"><section tabindex="-1" style="grid-area:1/1;line-height:0"></section><div style="grid-area:1/1">Loading…</div></div><div style="display:grid;min-height:228px" data-landerpay="AddressBook" data-state="waiting" aria-busy="false"><section tabindex="-1" aria-label="Address" style="grid-area:1/1;line-height:0"></section><div style="grid-area:1/1">Please sign in with Amazon first.</div></div><div style="display:grid;min-height:228px" data-landerpay="Wallet" data-state="waiting" aria-busy="false"><section tabindex="-1" aria-label="Payment method" style="grid-area:1/1;line-height:0"></section><div style="grid-area:1/1">Please sign in with Amazon first.</div></div><div style="display:grid;min-height:140px" data-landerpay="Consent" data-state="waiting" aria-busy="false"><section tabindex="-1" aria-label="Consent to recurring payments" style="grid-area:1/1;line-height:0"></section><div style="grid-area:1/1">Please sign in with Amazon first.</div></div><p>loading<!-- -->/<!-- -->null<!-- -->/<!-- -->5<!-- -->/<!-- -->$49.00</p><button type="button" aria-busy="false" aria-disabled="true" aria-describedby="_R_7_" data-landerpay="PlaceOrderButton" data-state="loading">Place order</button> <span id="_R_7_" data-landerpay="StillMissing"></span><div data-landerpay="CheckoutNotice" data-state="loading"><div role="status">Loading…</div><div role="alert"></div></div>"`,
  );
  expect(getOffer).not.toHaveBeenCalled();
  expect(said).not.toHaveBeenCalled();
});

test('captureSignIn does nothing', () => {
  expect(captureSignIn()).toBe(undefined);
});
