import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCatalogue } from '@landerpay/relay';
import { expect, it, onTestFinished } from 'vitest';
import { openShopServer } from './shop-server.js';

const shop = 'https://shop.example';

const opened = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'landerpay-node-'));
  const { server, close } = await openShopServer({
    origins: [shop],
    secret: 'a secret of at least thirty-two characters',
    ledger: join(folder, 'ledger.sqlite'),
    catalogue: parseCatalogue({
      currency: 'USD',
      products: {
        'starter-kit': { name: 'Starter kit', price: '49.00', crmProduct: '12', delivery: 'physical' },
      },
    }),
    amazon: { environment: 'sandbox', region: 'us', clientId: 'client', api: 'http://127.0.0.1:9' },
    konnektive: {
      url: 'http://127.0.0.1:9',
      loginId: 'login',
      password: 'word',
      campaignId: '1',
      billerId: '1',
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    close,
  };
};

it('a Node server has the relay below its path, its own pages beside it, and stops with it', async () => {
  const { origin, close } = await opened();
  expect(await (await fetch(origin)).text()).toBe('The shop’s own page.');
  expect(await (await fetch(`${origin}/amazon-pay-too/offer`)).text()).toBe('The shop’s own page.');

  const offer = await fetch(`${origin}/amazon-pay/offer?kind=one-time&line=starter-kit:1`, {
    headers: { Origin: shop },
  });
  expect(offer.headers.get('Access-Control-Allow-Origin')).toBe(shop);
  expect(await offer.json()).toMatchObject({ total: { amount: 4900, currency: 'USD' } });

  const strange = await fetch(`${origin}/amazon-pay/orders`, { method: 'POST', body: '{}' });
  expect(strange.status).toBe(403);
  expect((await fetch(`${origin}/amazon-pay/readyz`)).status).toBe(200);
  await close();
  await expect(fetch(origin)).rejects.toThrow('fetch failed');
});
