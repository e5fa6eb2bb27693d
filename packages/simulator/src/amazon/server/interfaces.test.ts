import { expect, test } from 'vitest';
import { type AmazonSimulator, createAmazonSimulator } from './app.js';

const clientId = 'amzn1.application-oa2-client.test';

const post = async (amazon: AmazonSimulator, path: string, body: unknown) => {
  const response = await amazon.app.request(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer: unknown = await response.json();
  return { status: response.status, answer };
};

/** Signs the first buyer in by the sign-in page's own form, and gives the token from the return address. */
const signIn = async (amazon: AmazonSimulator): Promise<string> => {
  const query = new URLSearchParams({
    client_id: clientId,
    scope: 'profile payments:widget',
    redirect_uri: 'http://localhost:5000/back',
  });
  const body = new FormData();
  body.set('buyer', 'amzn1.account.ROBIN0SAMPLE0SIMULATED00001');
  body.set('decision', 'allow');
  const response = await amazon.app.request(`/ap/oa?${query}`, { method: 'POST', body });
  expect(response.status).toBe(303);
  const fragment = new URL(response.headers.get('Location') ?? '').hash.slice(1);
  return new URLSearchParams(fragment).get('access_token') ?? '';
};

const newReference = async (amazon: AmazonSimulator, accessToken: string): Promise<string> => {
  const { answer } = await post(amazon, '/widgets/contract', {
    agreement: 'order-reference',
    marketplace: { region: 'us', environment: 'sandbox' },
    sellerId: 'A1SELLER',
    accessToken,
    needsAddress: true,
  });
  expect(answer).toEqual({ id: expect.stringMatching(/^S01-\d{7}-\d{7}$/) });
  return amazon.references()[0]?.id ?? '';
};

test('POST /__server/describe knows a reference and its buyer, and says why it does not', async () => {
  const amazon = createAmazonSimulator();
  const accessToken = await signIn(amazon);
  const reference = await newReference(amazon, accessToken);
  const describe = async (request: object) => (await post(amazon, '/__server/describe', request)).answer;
  expect(await describe({ reference, accessToken })).toEqual({
    result: 'known',
    kind: 'order-reference',
    state: 'Draft',
    buyer: {
      userId: 'amzn1.account.ROBIN0SAMPLE0SIMULATED00001',
      name: 'Robin Sample',
      email: 'robin.sample@example.com',
    },
    shippingAddress: null,
    billingAddress: null,
    card: null,
    usedBy: null,
  });
  expect(await describe({ reference: 'S01-1' })).toEqual({
    result: 'unknown',
    code: 'InvalidOrderReferenceId',
  });
  expect(await describe({ reference, accessToken: 'Atza|other' })).toEqual({
    result: 'unknown',
    code: 'TokenUnknown',
  });
});

test('POST /__server/charge refuses what is incomplete, and a body that makes no sense', async () => {
  const amazon = createAmazonSimulator();
  const accessToken = await signIn(amazon);
  const reference = await newReference(amazon, accessToken);
  const bill = { reference, accessToken, amount: '53.95', currency: 'USD', for: 'order-1' };
  const charge = (request: object) => post(amazon, '/__server/charge', request);
  expect(await charge(bill)).toEqual({
    status: 200,
    answer: {
      result: 'refused',
      code: 'ShippingAddressNotSet',
      message: 'The buyer has not chosen a shipping address.',
    },
  });
  for (const nonsense of [{ amount: '53.9' }, { amount: 53.95 }, { currency: 'usd' }, { for: '' }]) {
    expect((await charge({ ...bill, ...nonsense })).status).toBe(400);
  }
});

test('a merchant’s page may read profiles across origins; a page of the wide world may not', async () => {
  const amazon = createAmazonSimulator();
  const accessToken = await signIn(amazon);
  const allowedFor = async (origin: string) => {
    const headers = { Authorization: `Bearer ${accessToken}`, Origin: origin };
    const response = await amazon.app.request('/user/profile', { headers });
    expect(response.status).toBe(200);
    return response.headers.get('Access-Control-Allow-Origin');
  };
  expect(await allowedFor('http://localhost:5000')).toBe('http://localhost:5000');
  expect(await allowedFor('https://evil.example')).toBeNull();
});

test('POST /__test/… does what its name says, and says what it cannot do', async () => {
  const amazon = createAmazonSimulator();
  const accessToken = await signIn(amazon);
  await newReference(amazon, accessToken);
  const script = async () => (await amazon.app.request('/OffAmazonPayments/us/sandbox/js/Widgets.js')).status;
  expect(await post(amazon, '/__test/fail-script', { times: 1 })).toEqual({
    status: 200,
    answer: { done: true },
  });
  expect([await script(), await script()]).toEqual([503, 200]);

  await post(amazon, '/__test/clock', { advanceSeconds: 3600 });
  const describe = { reference: amazon.references()[0]?.id, accessToken };
  expect((await post(amazon, '/__server/describe', describe)).answer).toMatchObject({ code: 'TokenExpired' });

  await post(amazon, '/__test/reset', {});
  expect(amazon.references()).toEqual([]);
  expect((await post(amazon, '/__test/clock', {})).status).toBe(400);
  expect((await post(amazon, '/__test/decline', { reason: 'Whim' })).status).toBe(400);
  expect((await post(amazon, '/__test/nonsense', {})).status).toBe(404);
});

test('POST /__test/deny lets a sign-in end as denied without a question', async () => {
  const amazon = createAmazonSimulator();
  await post(amazon, '/__test/deny', {});
  const back = encodeURIComponent('http://localhost:5000/back');
  const address = `/ap/oa?client_id=${clientId}&scope=profile&redirect_uri=${back}`;
  const first = await amazon.app.request(address);
  expect(first.headers.get('Location')).toBe(
    'http://localhost:5000/back?error=access_denied&error_description=Access%20not%20permitted.',
  );
  expect((await amazon.app.request(address)).status).toBe(200);
});

test('a client id that is not known ends on an error page', async () => {
  const amazon = createAmazonSimulator({ clientIds: ['another'] });
  const back = encodeURIComponent('http://localhost:5000/back');
  const page = await amazon.app.request(`/ap/oa?client_id=${clientId}&scope=profile&redirect_uri=${back}`);
  expect(page.status).toBe(400);
  expect(await page.text()).toContain('The client id is not known here.');
});
