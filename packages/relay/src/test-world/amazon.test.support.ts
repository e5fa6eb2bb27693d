import type { AccessToken, ReferenceId } from '@landerpay/checkout';
import { createAmazonSimulator, demonstrationBuyers } from '@landerpay/simulator/amazon';
import * as v from 'valibot';
import { reference, token } from './parsed.test.support.js';

export const clientId = 'amzn1.application-oa2-client.relay';
export const amazonOrigin = 'https://amazon.simulator';
const shopOrigin = 'http://localhost';

const pageData = /<script type="application\/json"[^>]*>(.*?)<\/script>/s;
const rendered = v.object({
  page: v.string(),
  events: v.array(v.object({ type: v.string(), contractId: v.optional(v.string()) })),
});

/** A buyer who is signed in, and can make references. */
export type SignedIn = {
  readonly accessToken: AccessToken;
  /** As AddressBook and Wallet make one: the first address and the first card are chosen. */
  readonly newReference: () => Promise<ReferenceId>;
  /** As the three widgets make a billing agreement; the buyer consents unless told otherwise. */
  readonly newAgreement: (consent?: 'given' | 'not-given') => Promise<ReferenceId>;
};

/** The stand-in for Amazon, called in-process. */
export const amazonWorld = () => {
  const { app, ...controls } = createAmazonSimulator();
  const fetch = async (url: string, init: RequestInit): Promise<Response> => app.request(url, init);

  const renderWidget = async (request: Readonly<Record<string, unknown>>) => {
    const body = new FormData();
    body.set('origin', shopOrigin);
    body.set(
      'request',
      JSON.stringify({
        marketplace: { region: 'us', environment: 'sandbox' },
        sellerId: 'A1SELLER',
        createsContract: true,
        ...request,
      }),
    );
    const response = await app.request(`${amazonOrigin}/widgets/page`, { method: 'POST', body });
    const [, data = 'null'] = pageData.exec(await response.text()) ?? [];
    return v.parse(rendered, JSON.parse(data));
  };

  const consentOn = async (page: string): Promise<void> => {
    await app.request(`${amazonOrigin}/widgets/act`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ page, action: 'consent' }),
    });
  };

  const chooseAll = async (accessToken: AccessToken, agreement: string): Promise<ReferenceId> => {
    const { events } = await renderWidget({ widget: 'AddressBook', accessToken, agreement });
    const contractId = events.find(({ type }) => type === 'contract')?.contractId ?? '';
    await renderWidget({ widget: 'Wallet', accessToken, agreement, contractId });
    return reference(contractId);
  };

  const signIn = async (buyer = 0, client = clientId): Promise<SignedIn> => {
    const body = new FormData();
    body.set('decision', 'allow');
    body.set('buyer', demonstrationBuyers[buyer]?.userId ?? '');
    const query = new URLSearchParams({
      client_id: client,
      scope: 'profile payments:widget payments:shipping_address',
      response_type: 'token',
      redirect_uri: `${shopOrigin}/checkout`,
    });
    const response = await app.request(`${amazonOrigin}/ap/oa?${query}`, { method: 'POST', body });
    const back = new URL(response.headers.get('Location') ?? '', shopOrigin);
    const accessToken = token(new URLSearchParams(back.hash.slice(1)).get('access_token') ?? '');
    return {
      accessToken,
      newReference: () => chooseAll(accessToken, 'order-reference'),
      newAgreement: async (consent = 'given') => {
        const agreement = 'billing-agreement';
        const contractId = await chooseAll(accessToken, agreement);
        const { page } = await renderWidget({ widget: 'Consent', accessToken, agreement, contractId });
        if (consent === 'given') await consentOn(page);
        return contractId;
      },
    };
  };

  return { app, fetch, controls, signIn };
};
