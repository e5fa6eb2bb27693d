import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';

const start = () =>
  spawn(
    process.execPath,
    ['--conditions=landerpay-source', '--import', 'tsx', 'examples/lander/demo/main.ts'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );

it('the demo prints addresses that answer, and Ctrl-C stops all of it with exit code 0', async ({
  onTestFinished,
}) => {
  const demo = start();
  onTestFinished(() => void demo.kill('SIGKILL'));
  const origins = new Map<string, string>();
  const lines = createInterface({ input: demo.stdout });
  for await (const line of lines) {
    const [, name = '', origin = ''] = /^ {2}(\w+) +(http:\/\/\S+)$/.exec(line) ?? [];
    if (origin !== '') origins.set(name, origin);
    if (line.includes('Ctrl-C stops everything.')) break;
  }
  expect([...origins.keys()]).toEqual(['Lander', 'Relay', 'Amazon', 'CRM']);

  const pageOf = async (name: string, path = '/') => (await fetch(`${origins.get(name)}${path}`)).text();
  expect(await pageOf('Lander')).toContain('<title>Slowcup: the pour-over starter kit</title>');
  expect(JSON.parse(await pageOf('Relay', '/healthz'))).toEqual({ status: 'ok' });
  expect(JSON.parse(await pageOf('Relay', '/offer?kind=one-time&line=starter-kit:1'))).toMatchObject({
    total: { amount: 5395, currency: 'USD' },
  });
  expect(await pageOf('Amazon', '/OffAmazonPayments/us/sandbox/js/Widgets.js')).toContain(
    'OffAmazonPayments',
  );
  expect(await pageOf('CRM')).toContain('No order has come in yet');

  demo.kill('SIGINT');
  const [code, signal] = await once(demo, 'exit');
  expect([code, signal]).toEqual([0, null]);
  for (const origin of origins.values()) await expect(fetch(origin)).rejects.toThrow('fetch failed');
});
