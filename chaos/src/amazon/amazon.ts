import { once } from 'node:events';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { type AccessToken, parseAccessToken, parseReferenceId, type ReferenceId } from '@landerpay/checkout';
import { createAmazonSimulator, demonstrationBuyers } from '@landerpay/simulator/amazon';
import * as v from 'valibot';
import { clientId } from '../shop/catalogue.js';

const pageOrigin = 'http://localhost';
const pageData = /<script type="application\/json"[^>]*>(.*?)<\/script>/s;
const rendered = v.object({
  page: v.string(),
  events: v.array(v.object({ type: v.string(), contractId: v.optional(v.string()) })),
});

const parsed = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new TypeError(`The stand-in for Amazon gave no ${what}.`);
  return value;
};

export type PayingKind = 'one-time' | 'recurring';

/** A buyer who has signed in. */
export type SignedIn = {
  readonly accessToken: AccessToken;
  /** As the widgets make one, with the first address and card: for one order, or an agreement with its consent. */
  readonly newReference: (kind: PayingKind) => Promise<ReferenceId>;
};

/** The stand-in for Amazon, over HTTP for relays and CRM, and for as many buyers as there are. */
export type Amazon = {
  readonly origin: string;
  readonly signIn: (buyer: number) => Promise<SignedIn>;
  readonly close: () => void;
};

const emailOf = (buyer: number): string => `buyer-${buyer}@example.com`;

const buyersOf = (count: number) => {
  const [one] = demonstrationBuyers;
  if (one === undefined) throw new Error('The stand-in for Amazon has no buyers.');
  const { addresses, cards, ...buyer } = one;
  return Array.from({ length: count }, (_, index) => ({
    ...buyer,
    userId: `amzn1.account.CHAOS${index}`,
    email: emailOf(index),
    addresses: addresses.slice(0, 1),
    cards: cards.slice(0, 1),
  }));
};

/** Starts Amazon on the loopback address. */
export const startAmazon = async (count: number): Promise<Amazon> => {
  const buyers = buyersOf(count);
  const { app } = createAmazonSimulator({ buyers });
  const server = createServer(getRequestListener(app.fetch)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;

  const renderWidget = async (request: Readonly<Record<string, unknown>>) => {
    const body = new FormData();
    body.set('origin', pageOrigin);
    body.set(
      'request',
      JSON.stringify({
        marketplace: { region: 'us', environment: 'sandbox' },
        sellerId: 'A1SELLER',
        createsContract: true,
        ...request,
      }),
    );
    const response = await app.request(`${origin}/widgets/page`, { method: 'POST', body });
    const [, data = 'null'] = pageData.exec(await response.text()) ?? [];
    return v.parse(rendered, JSON.parse(data));
  };

  const newReference = async (accessToken: AccessToken, kind: PayingKind): Promise<ReferenceId> => {
    const agreement = kind === 'recurring' ? 'billing-agreement' : 'order-reference';
    const { events } = await renderWidget({ widget: 'AddressBook', accessToken, agreement });
    const contractId = events.find(({ type }) => type === 'contract')?.contractId ?? '';
    await renderWidget({ widget: 'Wallet', accessToken, agreement, contractId });
    if (kind === 'recurring') {
      const { page } = await renderWidget({ widget: 'Consent', accessToken, agreement, contractId });
      await app.request(`${origin}/widgets/act`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ page, action: 'consent' }),
      });
    }
    return parsed(parseReferenceId(contractId), 'reference');
  };

  return {
    origin,
    signIn: async (buyer) => {
      const body = new FormData();
      body.set('decision', 'allow');
      body.set('buyer', buyers[buyer]?.userId ?? '');
      const query = new URLSearchParams({
        client_id: clientId,
        scope: 'profile payments:widget payments:shipping_address',
        response_type: 'token',
        redirect_uri: `${pageOrigin}/checkout`,
      });
      const response = await app.request(`${origin}/ap/oa?${query}`, { method: 'POST', body });
      const back = new URL(response.headers.get('Location') ?? '', pageOrigin);
      const text = new URLSearchParams(back.hash.slice(1)).get('access_token') ?? '';
      const accessToken = parsed(parseAccessToken(text), 'access token');
      return { accessToken, newReference: (kind) => newReference(accessToken, kind) };
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
