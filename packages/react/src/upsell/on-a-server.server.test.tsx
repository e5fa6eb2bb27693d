import { memoryAdapter } from '@landerpay/crm/testing';
import { QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import {
  AmazonPayProvider,
  EarlyLead,
  FinishOrder,
  PageView,
  UpsellOffer,
  useFunnelOrder,
  useUpsell,
} from '../index.js';

const Order = () => <p>{String(useFunnelOrder())}</p>;
const Status = () => <p>{useUpsell('parcel', ({ state }) => state.status)}</p>;

test('a later page of the funnel renders without a browser, asks nobody for anything and warns of nothing', () => {
  expect(typeof sessionStorage).toBe('undefined');
  const said = vi.spyOn(console, 'error');
  const crm = memoryAdapter();
  const asked = vi.fn();
  const page = renderToString(
    <AmazonPayProvider
      amazon={{ environment: 'sandbox', region: 'us', sellerId: 'S', clientId: 'C' }}
      crm={{
        ...crm,
        getUpsell: asked,
        importUpsale: asked,
        viewPage: asked,
        finish: asked,
        importLead: asked,
      }}
      kind="one-time"
      lines={[{ product: 'starter-kit', quantity: 1 }]}
      queryClient={new QueryClient()}
    >
      <PageView page="upsell-1" />
      <EarlyLead />
      <FinishOrder />
      <UpsellOffer step="parcel" className="offer" onDone={asked} />
      <Order />
      <Status />
    </AmazonPayProvider>,
  );
  expect(page).toMatchInlineSnapshot(
    `"<section class="offer" data-landerpay="UpsellOffer" data-state="loading"><div data-landerpay="UpsellPayment"></div><div data-landerpay="UpsellNotice"><div role="status">Loading…</div><div role="alert"></div></div><div data-landerpay="UpsellAnswers"><button type="button" aria-disabled="false">No, thank you</button></div><span id="_R_1c_" data-landerpay="StillMissing"></span></section><p>null</p><p>loading</p>"`,
  );
  expect(asked).not.toHaveBeenCalled();
  expect(said).not.toHaveBeenCalled();
});
