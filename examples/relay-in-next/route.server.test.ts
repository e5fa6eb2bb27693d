import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { GET, OPTIONS, POST } from './app/amazon-pay/[[...path]]/route.js';
import { closeRelay } from './relay.js';

const shop = 'https://shop.example';

const configure = (): void => {
  const folder = mkdtempSync(join(tmpdir(), 'landerpay-next-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const catalogue = join(folder, 'catalogue.json');
  writeFileSync(
    catalogue,
    JSON.stringify({
      currency: 'USD',
      products: {
        'starter-kit': { name: 'Starter kit', price: '49.00', crmProduct: '12', delivery: 'physical' },
      },
    }),
  );
  for (const [name, value] of Object.entries({
    LANDERPAY_ORIGINS: shop,
    LANDERPAY_SECRET: 'a secret of at least thirty-two characters',
    LANDERPAY_LEDGER: join(folder, 'ledger.sqlite'),
    LANDERPAY_CATALOGUE: catalogue,
    LANDERPAY_ENVIRONMENT: 'sandbox',
    LANDERPAY_REGION: 'us',
    LANDERPAY_CLIENT_ID: 'client',
    LANDERPAY_TRUSTED_PROXIES: '127.0.0.1',
    KONNEKTIVE_LOGIN_ID: 'login',
    KONNEKTIVE_PASSWORD: 'word',
    KONNEKTIVE_CAMPAIGN_ID: '1',
    KONNEKTIVE_BILLER_ID: '1',
  })) {
    vi.stubEnv(name, value);
  }
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
};

const asked = (path: string, init: RequestInit = {}): Request =>
  new Request(`${shop}/amazon-pay${path}`, {
    ...init,
    headers: { Origin: shop, 'X-Forwarded-For': '203.0.113.9', ...init.headers },
  });

it('a Next.js route answers with the relay below its path', async () => {
  configure();
  const offer = await GET(asked('/offer?kind=one-time&line=starter-kit:1'));
  expect(await offer.json()).toMatchObject({ total: { amount: 4900, currency: 'USD' } });

  const preflight = await OPTIONS(
    asked('/orders', { method: 'OPTIONS', headers: { 'Access-Control-Request-Method': 'POST' } }),
  );
  expect(preflight.headers.get('Access-Control-Allow-Origin')).toBe(shop);

  const order = await POST(
    asked('/orders', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' }),
  );
  expect(order.status).toBe(400);
  expect(await order.json()).toMatchObject({ code: 'malformed', title: 'key-missing' });

  expect((await GET(asked('/readyz'))).status).toBe(200);
  expect((await GET(new Request(`${shop}/other`))).status).toBe(404);
  await closeRelay();
});
