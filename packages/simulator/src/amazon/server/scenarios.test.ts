import { describe, expect, test } from 'vitest';
import { scenarios } from '../scenarios/scenarios.js';
import { type AmazonSimulator, createAmazonSimulator } from './app.js';

const script = '/OffAmazonPayments/us/sandbox/js/Widgets.js';
const signInPage = `/ap/oa?${new URLSearchParams({
  client_id: 'amzn1.application-oa2-client.test',
  scope: 'profile payments:widget',
  redirect_uri: 'http://localhost:5000/back',
})}`;

const post = async (amazon: AmazonSimulator, path: string, body: unknown) => {
  const response = await amazon.app.request(path, { method: 'POST', body: JSON.stringify(body) });
  const answer: unknown = await response.json();
  return { status: response.status, answer };
};

const signIn = (amazon: AmazonSimulator, fields: Readonly<Record<string, string>>) => {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  return amazon.app.request(signInPage, { method: 'POST', body });
};

describe('scenarios over HTTP', () => {
  test('are listed, and played by name', async () => {
    const amazon = createAmazonSimulator();
    const listed = await amazon.app.request('/__test/scenarios');
    expect(await listed.json()).toEqual(scenarios);
    expect(await post(amazon, '/__test/scenario', { name: 'script-fails' })).toEqual({
      status: 200,
      answer: { done: true },
    });
    expect((await amazon.app.request(script)).status).toBe(503);
    expect((await post(amazon, '/__test/scenario', { name: 'good-card' })).status).toBe(200);
    expect((await amazon.app.request(script)).status).toBe(200);
  });

  test.each([[{ name: 'bad-card' }], [{}], ['no object']])(
    '%j is answered with the names there are',
    async (body) => {
      const { status, answer } = await post(createAmazonSimulator(), '/__test/scenario', body);
      expect(status).toBe(400);
      expect(answer).toEqual({
        problem: expect.stringMatching(/^There is no scenario ".*"\. There are: good-card, /),
      });
    },
  );

  test('popup-blocked reaches the next page only', async () => {
    const amazon = createAmazonSimulator();
    amazon.play('popup-blocked');
    const calls = async () =>
      (await (await amazon.app.request(script)).text()).match(/standIn\.start\(.*\);/)?.[0];
    const blocked = await calls();
    expect(blocked).toMatch(/, 1\);$/);
    expect(await calls()).toMatch(/, 0\);$/);
  });
});

describe('the sign-in page', () => {
  test('offers the scenarios that can still begin', async () => {
    const page = await (await createAmazonSimulator().app.request(signInPage)).text();
    const offered = [...page.matchAll(/<option value="([a-z-]*)">/g)].map(([, name]) => name);
    const begin = scenarios.filter(({ begins }) => begins === 'after-sign-in').map(({ name }) => name);
    expect(offered).toEqual(['', ...begin]);
  });

  test('plays the one that is chosen, and none where nothing is', async () => {
    const amazon = createAmazonSimulator();
    amazon.play('sign-in-denied');
    const buyer = 'amzn1.account.ROBIN0SAMPLE0SIMULATED00001';
    await signIn(amazon, { buyer, decision: 'allow', scenario: '' });
    expect((await amazon.app.request(signInPage)).headers.get('Location')).toContain('error=access_denied');
    amazon.play('sign-in-denied');
    const allowed = await signIn(amazon, { buyer, decision: 'allow', scenario: 'declined-once' });
    expect(allowed.headers.get('Location')).toContain('access_token=');
    expect((await amazon.app.request(signInPage)).status).toBe(200);
  });
});

describe('a slow network', () => {
  test('keeps script, sign-in and widgets back until it is released, and no server that asks', async () => {
    const amazon = createAmazonSimulator();
    amazon.network.hold();
    const waiting = Promise.all(
      [script, '/sdk/login1.js', signInPage].map(async (path) => (await amazon.app.request(path)).status),
    );
    await amazon.network.untilWaiting(3);
    expect((await amazon.app.request('/auth/o2/tokeninfo?access_token=none')).status).toBe(400);
    expect((await post(amazon, '/__server/describe', { reference: 'none' })).status).toBe(200);
    amazon.network.release();
    expect(await waiting).toEqual([200, 200, 200]);
  });

  test('is told over HTTP how slow to be', async () => {
    const amazon = createAmazonSimulator();
    expect((await post(amazon, '/__test/network', { hold: true })).status).toBe(200);
    const waiting = amazon.app.request(signInPage);
    await amazon.network.untilWaiting();
    expect((await post(amazon, '/__test/network', { release: true })).status).toBe(200);
    expect((await waiting).status).toBe(200);
    expect((await post(amazon, '/__test/network', { delayMs: 1 })).status).toBe(200);
    expect((await amazon.app.request(signInPage)).status).toBe(200);
    expect(await post(amazon, '/__test/network', { delayMs: -1 })).toEqual({
      status: 400,
      answer: { problem: 'Write {"delayMs": 2500}, {"hold": true}, {"letPass": true} or {"release": true}.' },
    });
  });
});
