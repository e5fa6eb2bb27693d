import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { newKey } from '../testing/crm-adapter/buyer.js';
import { relayAdapter } from './relay-adapter.js';

const servers: Server[] = [];

const serve = async (listener: RequestListener): Promise<string> => {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('The server has no port.');
  return `http://127.0.0.1:${address.port}`;
};

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

afterEach(async () => {
  await Promise.all(servers.splice(0).map(stop));
});

describe('over real sockets', () => {
  it('nobody listening is relay-unreachable', async () => {
    const url = await serve(() => undefined);
    await Promise.all(servers.splice(0).map(stop));
    await expect(relayAdapter({ url }).findAttempt(newKey())).rejects.toMatchObject({
      code: 'relay-unreachable',
    });
  });

  it('a connection cut before the answer is relay-unreachable, and nothing is repeated', async () => {
    let requests = 0;
    const url = await serve((request) => {
      requests += 1;
      request.socket.destroy();
    });
    await expect(relayAdapter({ url }).findAttempt(newKey())).rejects.toMatchObject({
      code: 'relay-unreachable',
    });
    expect(requests).toBe(1);
  });

  it('a connection cut in the middle of an answer is relay-unreachable', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { 'Content-Length': 100 });
      response.write('{"outcome":"not-placed",', () => response.destroy());
    });
    await expect(relayAdapter({ url }).findAttempt(newKey())).rejects.toMatchObject({
      code: 'relay-unreachable',
    });
  });

  it('a redirect is not followed', async () => {
    const paths: (string | undefined)[] = [];
    const url = await serve((request, response) => {
      paths.push(request.url);
      response.writeHead(307, { Location: '/elsewhere' }).end();
    });
    await expect(relayAdapter({ url }).findAttempt(newKey())).rejects.toMatchObject({
      code: 'relay-unreachable',
    });
    expect(paths).toEqual(['/attempts']);
  });

  it('a caller who stops waiting is told that nothing is known', async () => {
    const stopping = new AbortController();
    const url = await serve(() => stopping.abort());
    await expect(relayAdapter({ url }).findAttempt(newKey(), stopping.signal)).rejects.toMatchObject({
      code: 'relay-unreachable',
    });
  });
});
