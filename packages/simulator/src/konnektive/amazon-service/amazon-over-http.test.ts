import { expect, test } from 'vitest';
import type { FetchPort } from '../index.js';
import { ann, crmOrigin, form, openShop, starterKit } from '../testing/shop.test.support.js';
import { token } from '../testing/small-amazon.test.support.js';

const sent = {
  ...ann,
  ...starterKit,
  paySource: 'AMAZON',
  amazonOrderId: 'S01-1234567-7654321',
  amazonBillerId: '1',
  amazonAddressConsent: token,
};

const away: FetchPort = async () => {
  throw new TypeError('fetch failed');
};

test.each<[string, FetchPort]>([
  ['is away', away],
  ['answers no JSON', async () => new Response('<h1>Oops</h1>')],
  ['answers another shape', async () => Response.json({ result: 'perhaps' })],
])(
  'where the Amazon stand-in %s, the CRM fails as a gateway does and says whom it asked',
  async (_, fetch) => {
    const shop = openShop({ amazon: { origin: 'http://amazon.test', fetch } });
    const response = await shop.fetch(`${crmOrigin}/order/import/`, form(sent));
    expect(response.status).toBe(502);
    expect(await response.text()).toContain(
      'The Amazon stand-in gave no usable answer at http://amazon.test/__server/describe.',
    );
    expect(shop.book.orders()).toEqual([]);
    expect(shop.book.requests()).toMatchObject([{ outcome: { kind: 'lost', reply: null } }]);
  },
);
