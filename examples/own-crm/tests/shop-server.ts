import * as checkout from '@landerpay/checkout';
import { Hono } from 'hono';
import * as v from 'valibot';

const required = <T>(value: T | undefined): T => {
  if (value === undefined) throw new TypeError('The request is malformed.');
  return value;
};

const product = v.custom<checkout.ProductId>((id) => checkout.parseProductId(id) !== undefined);
const offerRequest = v.object({
  kind: v.picklist(['one-time', 'recurring']),
  lines: v.array(v.object({ product, quantity: v.number() })),
});
const withToken = v.object({ accessToken: v.string() });

const keyOf = (headers: Headers): checkout.IdempotencyKey =>
  required(checkout.parseIdempotencyKey(headers.get('X-Order-Key')));

const written = (answer: checkout.Answer): Response =>
  Response.json(answer.outcome === 'refusal' ? { refused: answer } : { told: answer });

/** The server of a shop that takes its orders itself, in front of whatever places them. */
export const createShopServer = (placing: checkout.CrmAdapter): Hono => {
  const app = new Hono();
  app.onError((error) => {
    throw error;
  });
  app.post('/prices', async ({ req }) => {
    try {
      return Response.json({ told: await placing.getOffer(v.parse(offerRequest, await req.json())) });
    } catch (error) {
      if (!(error instanceof checkout.LanderpayError) || error.code !== 'offer-unavailable') throw error;
      return written({ outcome: 'refusal', code: 'malformed', detail: error.message });
    }
  });
  app.post('/orders', async ({ req }) => {
    const body: unknown = await req.json();
    const accessToken = required(checkout.parseAccessToken(v.parse(withToken, body).accessToken));
    const call = { key: keyOf(req.raw.headers), accessToken };
    return written(await placing.importOrder(checkout.readImportOrderRequest(body), call));
  });
  app.get('/orders', async ({ req }) => written(await placing.findAttempt(keyOf(req.raw.headers))));
  return app;
};
