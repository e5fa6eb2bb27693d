import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { settingsOf } from '../emulated/konnektive-world.test.support.js';
import { readSettings } from '../options/settings.js';
import { send } from './send.js';

const open: Server[] = [];

const listen = async (server: Server): Promise<string> => {
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('The server has no port.');
  return `127.0.0.1:${address.port}`;
};

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

const stopAll = () => Promise.all(open.splice(0).map(stop));

afterEach(async () => {
  await stopAll();
});

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces).toString();
};

const crm = async (listener: RequestListener) => {
  const url = `http://${await listen(createServer(listener))}`;
  return readSettings({ ...settingsOf(fetch), url });
};

const long = 20_000;
const parameters = [['orderId', 'D6C8C390A7']] as const;

describe('one call on real sockets', () => {
  it('carries its whole body with its length, form-encoded', async () => {
    const received: unknown[] = [];
    const settings = await crm(async (request, response) => {
      const {
        'content-length': length,
        'content-type': type,
        'transfer-encoding': encoding,
      } = request.headers;
      received.push({
        method: request.method,
        url: request.url,
        length,
        type,
        encoding,
        body: await bodyOf(request),
      });
      response.end('{}');
    });
    await expect(send(settings, '/order/query/', parameters, long)).resolves.toEqual({
      sent: 'answered',
      status: 200,
      text: '{}',
    });
    const body = 'orderId=D6C8C390A7&loginId=landerpay-simulator&password=simulator-password';
    expect(received).toEqual([
      {
        method: 'POST',
        url: '/order/query/',
        length: String(body.length),
        type: 'application/x-www-form-urlencoded',
        encoding: undefined,
        body,
      },
    ]);
  });

  it.each([421, 429, 500, 503])('is not repeated after HTTP %i', async (status) => {
    let requests = 0;
    const settings = await crm((request, response) => {
      requests += 1;
      request.resume();
      response.writeHead(status, { 'Retry-After': '0' }).end();
    });
    await expect(send(settings, '/order/import/', parameters, long)).resolves.toMatchObject({ status });
    expect(requests).toBe(1);
  });

  it.each([301, 302, 307, 308])('does not follow HTTP %i', async (status) => {
    const paths: unknown[] = [];
    const settings = await crm((request, response) => {
      paths.push(request.url);
      request.resume();
      response.writeHead(status, { Location: '/elsewhere/' }).end();
    });
    await expect(send(settings, '/order/import/', parameters, long)).resolves.toMatchObject({ sent: 'lost' });
    expect(paths).toEqual(['/order/import/']);
  });

  it('is lost when the connection is cut before the answer', async () => {
    let requests = 0;
    const settings = await crm(async (request) => {
      requests += 1;
      await bodyOf(request);
      request.socket.destroy();
    });
    await expect(send(settings, '/order/import/', parameters, long)).resolves.toMatchObject({ sent: 'lost' });
    expect(requests).toBe(1);
  });

  it('is lost when the connection is reset in the middle of the answer', async () => {
    const settings = await crm((request, response) => {
      request.resume();
      response.writeHead(200, { 'Content-Length': 1_000 });
      response.write('{"result":"SUCCESS",', () => request.socket.resetAndDestroy());
    });
    await expect(send(settings, '/order/import/', parameters, long)).resolves.toMatchObject({ sent: 'lost' });
  });

  it('is lost when its time is over', async () => {
    const settings = await crm((request) => {
      request.resume();
    });
    await expect(send(settings, '/order/import/', parameters, 20)).resolves.toEqual({
      sent: 'lost',
      detail: 'TimeoutError',
    });
  });

  it('is lost when it is stopped on its way', async () => {
    const stopping = new AbortController();
    const settings = await crm(() => stopping.abort());
    await expect(
      send(settings, '/order/import/', parameters, long, { signal: stopping.signal }),
    ).resolves.toMatchObject({ sent: 'lost' });
  });

  it('was not sent when it was stopped before it began', async () => {
    let requests = 0;
    const settings = await crm(() => {
      requests += 1;
    });
    await expect(
      send(settings, '/order/import/', parameters, long, { signal: AbortSignal.abort() }),
    ).resolves.toEqual({ sent: 'not-sent', detail: 'stopped before the request was written' });
    expect(requests).toBe(0);
  });

  it('was not sent when nobody listens', async () => {
    const settings = await crm(() => undefined);
    await stopAll();
    await expect(send(settings, '/order/import/', parameters, long)).resolves.toEqual({
      sent: 'not-sent',
      detail: 'ECONNREFUSED',
    });
  });

  it('was not sent when the name leads nowhere', async () => {
    const settings = readSettings({ ...settingsOf(fetch), url: 'https://konnektive.invalid' });
    const sent = await send(settings, '/order/import/', parameters, long);
    expect(sent).toMatchObject({
      sent: 'not-sent',
      detail: expect.stringMatching(/^(ENOTFOUND|EAI_AGAIN)$/),
    });
  });

  it('is lost, to be careful, when what answers does not speak TLS', async () => {
    const { url } = await crm(() => undefined);
    const settings = readSettings({ ...settingsOf(fetch), url: url.replace('http:', 'https:') });
    await expect(send(settings, '/order/import/', parameters, long)).resolves.toMatchObject({ sent: 'lost' });
  });
});
