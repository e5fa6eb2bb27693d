import { Hono } from 'hono';
import * as v from 'valibot';
import type { FetchPort } from '../index.js';

/** A token with the characters that a careless encoding destroys. */
export const token = 'Atza|IwEBIA+b/c=';

export const annsAmazonAddress = {
  name: 'Mary Ann Lee',
  addressLine1: '7 Amazon Road',
  addressLine2: 'Unit 3',
  city: 'Seattle',
  stateOrRegion: 'WA',
  postalCode: '98109',
  countryCode: 'US',
  phone: '206-555-0100',
};

export type Seeded = {
  readonly shippingAddress?: typeof annsAmazonAddress | null;
  readonly billingAddress?: typeof annsAmazonAddress | null;
  /** The answers to the charges to come; when they are used up a charge is approved. */
  readonly charges?: readonly Readonly<Record<string, string>>[];
};

const describeRequest = v.object({ reference: v.string(), accessToken: v.optional(v.string()) });
const chargeRequest = v.object({
  reference: v.string(),
  accessToken: v.optional(v.string()),
  amount: v.string(),
  currency: v.string(),
  for: v.string(),
});

export type ChargeAsked = v.InferOutput<typeof chargeRequest>;

/** Amazon as its stand-in's contract describes it, with scripted answers. */
export const smallAmazon = (references: Readonly<Record<string, Seeded>>) => {
  const usedBy = new Map<string, string>();
  const asked: ChargeAsked[] = [];
  const outcomes = new Map(
    Object.entries(references).map(([reference, seeded]) => [reference, [...(seeded.charges ?? [])]]),
  );
  let tokenCode: 'TokenUnknown' | 'TokenExpired' | null = null;
  const refusedToken = (sent: string | undefined) =>
    tokenCode ?? (sent === undefined || sent === token ? null : 'TokenUnknown');

  const app = new Hono()
    .post('/__server/describe', async (context) => {
      const { reference, accessToken } = v.parse(describeRequest, await context.req.json());
      const seeded = references[reference];
      const code = seeded === undefined ? 'InvalidOrderReferenceId' : refusedToken(accessToken);
      if (seeded === undefined || code !== null) return context.json({ result: 'unknown', code });
      return context.json({
        result: 'known',
        kind: 'order-reference',
        state: 'Draft',
        buyer: { userId: 'amzn1.account.A', name: 'Ann Lee', email: 'ann@example.com' },
        shippingAddress: seeded.shippingAddress === undefined ? annsAmazonAddress : seeded.shippingAddress,
        billingAddress: seeded.billingAddress ?? null,
        card: { brand: 'Visa', last4: '1111' },
        usedBy: usedBy.get(reference) ?? null,
      });
    })
    .post('/__server/charge', async (context) => {
      const request = v.parse(chargeRequest, await context.req.json());
      asked.push(request);
      const paidFor = usedBy.get(request.reference);
      if (paidFor !== undefined && paidFor !== request.for) {
        return context.json({ result: 'refused', code: 'ReferenceUsed', message: 'It has paid.' });
      }
      const scripted = outcomes.get(request.reference)?.shift();
      if (scripted !== undefined) return context.json(scripted);
      usedBy.set(request.reference, request.for);
      return context.json({ result: 'approved', state: 'Open' });
    });

  const fetch: FetchPort = async (url, init) => app.request(url, init);
  return {
    fetch,
    asked,
    endTokens: (code: 'TokenUnknown' | 'TokenExpired') => {
      tokenCode = code;
    },
  };
};
