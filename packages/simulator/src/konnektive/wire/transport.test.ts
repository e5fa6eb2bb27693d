import { describe, expect, test } from 'vitest';
import { simulatorCredentials } from '../index.js';
import {
  ann,
  annsAddress,
  crmOrigin,
  type Fields,
  form,
  fullImport,
  openShop,
  parseReply,
  starterKit,
} from '../testing/shop.test.support.js';

const lead: Fields = { ...ann, campaignId: '1' };
const login: Fields = { ...simulatorCredentials };
const leadUrl = `${crmOrigin}/leads/import/`;

const query = (fields: Fields): string => `${leadUrl}?${new URLSearchParams(fields)}`;

const orderUrl = `${crmOrigin}/order/import/`;
const orderQuery = `${orderUrl}?${new URLSearchParams({ ...login, ...fullImport })}`;

const multipart = (fields: Fields): FormData => {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return body;
};

const fixed = { random: () => 0.5 };

describe('one call in four encodings', () => {
  const expected = {
    result: 'SUCCESS',
    message: {
      ...lead,
      campaignId: 1,
      orderId: '8888888888',
      orderStatus: 'PARTIAL',
      orderType: 'NEW_SALE',
      customerId: 500_001,
      dateCreated: '2026-01-02 03:04:05',
      dateUpdated: '2026-01-02 03:04:05',
      isProcessLead: true,
    },
  };

  test.each<[string, string, RequestInit]>([
    ['GET with a query', query({ ...login, ...lead }), {}],
    ['POST with a query', query({ ...login, ...lead }), { method: 'POST' }],
    ['POST of a form', leadUrl, form(lead)],
    ['POST of multipart data', leadUrl, { method: 'POST', body: multipart({ ...login, ...lead }) }],
  ])('konnektive 1: %s gets the same reply', async (_, url, init) => {
    const response = await openShop(fixed).fetch(url, init);
    expect(await response.json()).toEqual(expected);
  });

  test.each<[string, string, RequestInit]>([
    ['GET with a query', orderQuery, {}],
    ['POST with a query', orderQuery, { method: 'POST' }],
    ['POST of a form', orderUrl, form(fullImport)],
    ['POST of multipart data', orderUrl, { method: 'POST', body: multipart({ ...login, ...fullImport }) }],
  ])('konnektive 1: %s books the same order', async (_, url, init) => {
    const shop = openShop();
    const { message } = parseReply(await (await shop.fetch(url, init)).json());
    expect(message).toMatchObject({ orderStatus: 'COMPLETE', totalAmount: '53.95', shipCity: 'Reno' });
    expect(shop.book.orders()).toMatchObject([{ status: 'COMPLETE', charges: [{ amount: '53.95' }] }]);
  });

  test('konnektive 1: a value of the body wins over one of the query', async () => {
    const response = await openShop().fetch(query({ firstName: 'Query' }), form(lead));
    expect(parseReply(await response.json()).message).toHaveProperty('firstName', 'Ann');
  });

  test('konnektive 1: or the query wins, by a switch', async () => {
    const shop = openShop({ behaviour: { namedTwice: 'query-wins' } });
    const response = await shop.fetch(query({ firstName: 'Query' }), form(lead));
    expect(parseReply(await response.json()).message).toHaveProperty('firstName', 'Query');
  });
});

describe('a JSON body', () => {
  const json: RequestInit = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...login, ...lead }),
  };

  test('konnektive 2: is not read, so that even the login is missing', async () => {
    const shop = openShop();
    const response = await shop.fetch(leadUrl, json);
    expect(await response.json()).toEqual({
      result: 'ERROR',
      message: 'Could not authenticate credentials',
    });
    expect(shop.book.orders()).toEqual([]);
  });

  test('konnektive 2: or is read, by a switch', async () => {
    const response = await openShop({ behaviour: { jsonBody: 'read' } }).fetch(leadUrl, json);
    expect(parseReply(await response.json()).result).toBe('SUCCESS');
  });
});

describe('what no CRM reads', () => {
  test.each(['HEAD', 'PUT', 'DELETE'])('%s is not allowed, and books nothing', async (method) => {
    const shop = openShop();
    const response = await shop.fetch(orderQuery, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST']);
    expect(shop.book.orders()).toEqual([]);
  });

  test('multipart data without its parts brings no parameters, and stands in the log', async () => {
    const shop = openShop();
    const response = await shop.fetch(leadUrl, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=part' },
      body: 'loginId=someone',
    });
    const reply = { result: 'ERROR', message: 'Could not authenticate credentials' };
    expect([response.status, await response.json()]).toEqual([200, reply]);
    expect(shop.book.requests()).toMatchObject([
      { encoding: 'multipart/form-data', body: {}, outcome: { kind: 'replied', reply } },
    ]);
  });
});

describe('replies', () => {
  const success = form(lead);
  const refusal = form({ campaignId: '1' });

  test.each([
    ['a success', success, 'SUCCESS'],
    ['a refusal', refusal, 'ERROR'],
  ])('konnektive 3: %s is JSON with HTTP 200', async (_, init, result) => {
    const response = await openShop().fetch(leadUrl, init);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(parseReply(await response.json()).result).toBe(result);
  });

  test('konnektive 3: says text/html, by a switch, and is still JSON', async () => {
    const response = await openShop({ behaviour: { replyContentType: 'text/html' } }).fetch(leadUrl, success);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(parseReply(await response.json()).result).toBe('SUCCESS');
  });
});

describe('login', () => {
  test.each<[string, Fields]>([
    ['no login', {}],
    ['no password', { loginId: simulatorCredentials.loginId }],
    ['a wrong password', { ...login, password: 'guessed' }],
    ['a wrong login id', { ...login, loginId: 'someone' }],
  ])('konnektive 4: %s is refused before anything else, and changes nothing', async (_, sent) => {
    const shop = openShop();
    for (const path of ['/leads/import/', '/order/import/', '/order/query/']) {
      const body = new URLSearchParams({ ...ann, ...annsAddress, ...starterKit, ...fullImport, ...sent });
      const response = await shop.fetch(`${crmOrigin}${path}`, { method: 'POST', body });
      expect(await response.json()).toEqual({
        result: 'ERROR',
        message: 'Could not authenticate credentials',
      });
    }
    expect(shop.book.orders()).toEqual([]);
  });

  test('konnektive 4: other credentials, by option', async () => {
    const shop = openShop({ credentials: { loginId: 'shop', password: 'secret' } });
    const post = (credentials: Fields) =>
      shop.fetch(leadUrl, { method: 'POST', body: new URLSearchParams({ ...lead, ...credentials }) });
    const refused = await post(login);
    const answered = await post({ loginId: 'shop', password: 'secret' });
    expect(parseReply(await refused.json()).result).toBe('ERROR');
    expect(parseReply(await answered.json()).result).toBe('SUCCESS');
  });
});

describe('paths', () => {
  test('konnektive 6: an unknown path is a page of HTML with 404', async () => {
    const response = await openShop().fetch(`${crmOrigin}/order/imports/`, form(lead));
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('text/html; charset=UTF-8');
    expect(await response.text()).not.toContain('result');
  });

  test('konnektive 6: a path without its trailing slash is redirected with 301', async () => {
    const shop = openShop();
    const response = await shop.fetch(`${crmOrigin}/leads/import`, form(lead));
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/leads/import/');
    expect(shop.book.orders()).toEqual([]);
  });

  test('konnektive 6: with what stands in its query, which is all that a careless client keeps', async () => {
    const response = await openShop().fetch(`${crmOrigin}/leads/import?campaignId=1`, {});
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/leads/import/?campaignId=1');
  });
});
