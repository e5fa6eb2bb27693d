import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type StartedKonnektive, startKonnektiveSimulator } from '../index.js';
import { crmOrigin, form, fullImport, openShop } from '../testing/shop.test.support.js';

let crm: StartedKonnektive;
let agent: Agent;

beforeEach(async () => {
  crm = await startKonnektiveSimulator();
  agent = new Agent({ keepAlive: true, maxSockets: 1 });
});

afterEach(async () => {
  agent.destroy();
  await crm.close();
});

const importOrder = async () => {
  const { body } = form(fullImport);
  const sent = request(`${crm.origin}/order/import/`, {
    agent,
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  sent.end(String(body));
  const answered = once(sent, 'response').then(([response]) => text(response));
  return { reusedSocket: sent.reusedSocket, answered };
};

describe('a connection that is kept alive', () => {
  test('konnektive 9: is used again, and reset before anything is booked', async () => {
    const first = await importOrder();
    expect(await first.answered).toContain('"result":"SUCCESS"');
    crm.controls.script({ on: 'order/import', drop: 'beforeCommit', by: 'reset' });
    const second = await importOrder();
    expect(second.reusedSocket).toBe(true);
    await expect(second.answered).rejects.toThrow('read ECONNRESET');
    expect(crm.book.orders()).toHaveLength(1);
  });

  test('konnektive 9: or reset after it is booked: the caller sees the same', async () => {
    await (await importOrder()).answered;
    crm.controls.script({ on: 'order/import', drop: 'afterCommit', by: 'reset' });
    const second = await importOrder();
    expect(second.reusedSocket).toBe(true);
    await expect(second.answered).rejects.toThrow('read ECONNRESET');
    expect(crm.book.orders()).toHaveLength(2);
  });
});

test('in-process, a reset is what Node’s fetch makes of it', async () => {
  const shop = openShop();
  shop.controls.script({ on: 'order/import', drop: 'beforeCommit', by: 'reset' });
  await expect(shop.fetch(`${crmOrigin}/order/import/`, form(fullImport))).rejects.toMatchObject({
    message: 'fetch failed',
    cause: { code: 'ECONNRESET' },
  });
});

test('over the network, Node’s fetch says the same', async () => {
  crm.controls.script({ on: 'order/import', drop: 'beforeCommit', by: 'reset' });
  await expect(fetch(`${crm.origin}/order/import/`, form(fullImport))).rejects.toMatchObject({
    message: 'fetch failed',
    cause: { code: 'ECONNRESET' },
  });
});
