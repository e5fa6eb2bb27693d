import { createServer, type IncomingMessage } from 'node:http';
import { setTimeout as pass } from 'node:timers/promises';
import * as v from 'valibot';
import { clientId } from '../shop.js';
import { listen } from './listen.js';

const bodyOf = async (request: IncomingMessage): Promise<URLSearchParams> => {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return new URLSearchParams(text);
};

/**
 * Amazon and the CRM on the wire, as lean as they can be: they keep no book, so that what is measured is the relay. The
 * emulator of @landerpay/simulator would take more of the two processors than the ledger does.
 */
const { delay } = v.parse(v.object({ delay: v.number() }), JSON.parse(process.argv[2] ?? ''));
let orders = 0;

const newOrder = (): string => {
  orders += 1;
  return `BENCH${orders}`;
};

const order = (parameters: URLSearchParams, orderStatus: string) => ({
  orderId: parameters.get('orderId') ?? newOrder(),
  orderStatus,
  campaignId: 1,
  custom1: parameters.get('custom1'),
  currencyCode: 'USD',
  shipTotal: '4.95',
  totalAmount: '53.95',
  items: [{ productId: '12', name: 'Starter kit', qty: '1', price: '49.00', shipping: '4.95' }],
});

const answerOf = async (request: IncomingMessage): Promise<object> => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://stand-in');
  const token = searchParams.get('access_token') ?? request.headers.authorization?.replace(/^bearer /, '');
  switch (pathname) {
    case '/auth/o2/tokeninfo':
      return { aud: clientId, user_id: `amzn1.account.${token}` };
    case '/user/profile':
      return { user_id: `amzn1.account.${token}`, name: 'Ada Bench', email: 'ada@example.com' };
    default: {
      const parameters = await bodyOf(request);
      for (const [name, value] of searchParams) parameters.append(name, value);
      if (delay > 0) await pass(delay);
      return {
        result: 'SUCCESS',
        message: order(parameters, pathname.startsWith('/leads') ? 'PARTIAL' : 'COMPLETE'),
      };
    }
  }
};

await listen(
  createServer((request, response) => {
    void answerOf(request).then((answer) => {
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer));
    });
  }),
);
