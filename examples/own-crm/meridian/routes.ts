import { Hono } from 'hono';
import * as v from 'valibot';
import { ConnectionBroken, type Faults, type MeridianFault } from './faults.js';
import { type Sale, type SaleStatus, saleRequest } from './sale.js';
import { refused, type Shop, sell, shown } from './sell.js';

export const keyHeader = 'X-Meridian-Key';
const tokenHeader = 'Idempotency-Token';

type Given = { readonly status: number; readonly body: object };

const answerOf = ({ status, body }: Given): Response => Response.json(body, { status });

const json = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Meridian's interface: one header to log in, JSON in and out. */
export const createRoutes = (shop: Shop, key: string, faults: Faults): Hono => {
  const { book } = shop;
  const app = new Hono();

  /** The same token gets the same answer, also while the first request with it is under way. */
  const once = async (request: Request, parent: Sale | null, status: SaleStatus): Promise<Given> => {
    const token = request.headers.get(tokenHeader);
    if (token === null) return refused(400, 'no_token');
    const text = await request.text();
    const read = v.safeParse(saleRequest, json(text));
    if (!read.success) return refused(400, 'malformed');
    const before = book.given.get(token);
    if (before !== undefined) {
      const given = await before;
      return given.request === text ? given : refused(409, 'token_reused');
    }
    const selling = sell(shop, read.output, { parent, status }).then((answer) => ({
      ...answer,
      request: text,
    }));
    book.given.set(token, selling);
    return selling;
  };

  const answering = async (
    fault: MeridianFault | undefined,
    answer: (status: SaleStatus) => Promise<Given>,
  ) => {
    if (typeof fault === 'object') return new Response(fault.body, { status: fault.status });
    if (fault === 'lost-before') throw new ConnectionBroken();
    if (fault === 'held') await faults.hold();
    const answered = await answer(fault === 'review' ? 'pending' : 'complete');
    if (fault === 'lost-after') throw new ConnectionBroken();
    return answerOf(answered);
  };

  app.onError((error) => {
    throw error;
  });
  app.use(async (context, next) => {
    if (context.req.header(keyHeader) !== key) return answerOf(refused(403, 'unknown_key'));
    return next();
  });
  app.post('/sales', ({ req }) => answering(faults.take('sale'), (status) => once(req.raw, null, status)));
  app.post('/sales/:number/follow-ups', ({ req }) =>
    answering(faults.take('sale'), async (status) => {
      const parent = book.find(req.param('number'));
      return parent === undefined ? refused(404, 'no_sale') : once(req.raw, parent, status);
    }),
  );
  app.get('/sales', ({ req }) =>
    answering(faults.take('search'), async () => {
      const { shop: of, ...wanted } = req.query();
      const found = book
        .sales()
        .filter(
          ({ shop, fields }) =>
            shop === of && Object.entries(wanted).every(([name, value]) => fields[name] === value),
        );
      return { status: 200, body: { sales: found.map(shown) } };
    }),
  );
  return app;
};
