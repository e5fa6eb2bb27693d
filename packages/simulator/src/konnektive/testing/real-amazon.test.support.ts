import { Hono } from 'hono';
import { addCrmRoutes } from '../../amazon/server/crm-routes.js';
import { createSimulator } from '../../amazon/server/simulator.js';
import type { KonnektiveSimulatorOptions } from '../index.js';
import { ann, type Fields, openShop, starterKit, startOfTest } from './shop.test.support.js';

type Chosen = {
  readonly kind?: 'order-reference' | 'billing-agreement';
  readonly lastFour?: string;
  readonly address?: boolean;
  readonly consent?: boolean;
};

/** A shop whose CRM asks the Amazon stand-in itself, and the first of its buyers, signed in. */
export const openShopAtAmazon = (options: Omit<KonnektiveSimulatorOptions, 'amazon'> = {}) => {
  const amazon = createSimulator({ now: () => startOfTest });
  const app = new Hono();
  addCrmRoutes(app, amazon);
  const shop = openShop({
    ...options,
    amazon: { origin: 'http://amazon.test', fetch: async (url, init) => app.request(url, init) },
  });
  const [buyer] = amazon.world.buyers;
  if (buyer === undefined) throw new Error('The Amazon stand-in has no buyer.');
  const { userId, cards, addresses } = buyer;
  const { references, tokens } = amazon.world;

  const signIn = (): string => tokens.issue({ userId, clientId: 'client', scope: ['profile'] }).token;

  const reference = ({
    kind = 'order-reference',
    lastFour = '1111',
    address,
    consent,
  }: Chosen = {}): string => {
    const made = references.create({
      kind,
      marketplace: { region: 'us', environment: 'sandbox' },
      sellerId: 'SELLER',
      userId,
      needsAddress: true,
    });
    const cardId = cards.find((card) => card.lastFour === lastFour)?.id;
    const addressId = address === false ? undefined : addresses[0]?.id;
    return references.change(made, { cardId, addressId, consent: consent === true }).id;
  };

  /** What an import or upsale is paid with. */
  const amazonFields = (amazonOrderId: string, accessToken: string): Fields => ({
    amazonOrderId,
    amazonBillerId: '1',
    amazonAddressConsent: accessToken,
  });

  return {
    amazon,
    shop,
    buyer,
    signIn,
    reference,
    amazonFields,
    pay: (amazonOrderId: string, accessToken: string, more: Fields = {}) =>
      shop.post('/order/import/', {
        ...ann,
        ...starterKit,
        paySource: 'AMAZON',
        ...amazonFields(amazonOrderId, accessToken),
        ...more,
      }),
  };
};
