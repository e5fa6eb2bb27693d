import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import { sendOnce } from './send-once.js';

type Came = {
  readonly method: string | undefined;
  readonly length: string | undefined;
  readonly body: string;
};

/** A server that answers 200 "fine", or cuts the connection of `/cut`, and what came to it. */
const listening = async () => {
  const came: Came[] = [];
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece);
    came.push({
      method: request.method,
      length: request.headers['content-length'],
      body: Buffer.concat(pieces).toString(),
    });
    if (request.url === '/cut') request.socket.destroy();
    else response.end('fine');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { came, url: `http://127.0.0.1:${port}` };
};

const timeLimit = 20_000;

it('without a body it is a GET', async () => {
  const { came, url } = await listening();
  expect(await sendOnce({ url, timeLimit })).toEqual({ sent: 'answered', status: 200, text: 'fine' });
  expect(came).toEqual([{ method: 'GET', length: undefined, body: '' }]);
});

it('a body goes out whole, with its length in bytes', async () => {
  const { came, url } = await listening();
  const body = '{"name":"Zoë 😀"}';
  expect(await sendOnce({ url, body, timeLimit })).toMatchObject({ sent: 'answered' });
  expect(came).toEqual([{ method: 'POST', length: '20', body }]);
});

it('a connection that is cut is lost, and the request is not repeated', async () => {
  const { came, url } = await listening();
  expect(await sendOnce({ url: `${url}/cut`, body: '{}', timeLimit })).toEqual({
    sent: 'lost',
    detail: 'UND_ERR_SOCKET',
  });
  expect(came).toHaveLength(1);
});

it('what may not be written is not', async () => {
  const { came, url } = await listening();
  const late = await sendOnce({ url, body: '{}', timeLimit }, { mayWrite: () => false });
  const stopped = await sendOnce({ url, body: '{}', timeLimit }, { signal: AbortSignal.abort() });
  expect([late.sent, stopped.sent]).toEqual(['not-sent', 'not-sent']);
  expect(came).toEqual([]);
});
