import type { Hono } from 'hono';
import { field, textIn } from '../foreign-values.js';
import { type ChargeRequest, charge } from '../payments/charge.js';
import { isOperationName, operations } from '../payments/operations.js';
import { describe } from '../world/description.js';
import type { Simulator } from './simulator.js';

const readChargeRequest = (body: unknown): ChargeRequest | undefined => {
  const amount = textIn(body, 'amount');
  const currency = textIn(body, 'currency');
  const paysFor = textIn(body, 'for');
  const isSound = /^\d+\.\d\d$/.test(amount) && /^[A-Z]{3}$/.test(currency) && paysFor !== '';
  if (!isSound) return undefined;
  return {
    reference: textIn(body, 'reference'),
    accessToken: textIn(body, 'accessToken'),
    amount,
    currency,
    for: paysFor,
  };
};

/** What a server asks Amazon's: for a CRM what a reference stands for, and to charge it; else the operations by name. */
export const addCrmRoutes = (app: Hono, { world }: Simulator): void => {
  app.post('/__server/describe', async (context) => {
    const body: unknown = await context.req.json();
    const token = field(body, 'accessToken');
    const accessToken = typeof token === 'string' ? token : undefined;
    return context.json(describe(world, { reference: textIn(body, 'reference'), accessToken }));
  });
  app.post('/__server/charge', async (context) => {
    const request = readChargeRequest(await context.req.json());
    if (request !== undefined) return context.json(charge(world, request));
    const message = 'A charge needs reference, accessToken, amount ("53.95"), currency ("USD") and for.';
    return context.json({ message }, 400);
  });
  app.post('/__server/:operation', async (context) => {
    const name = context.req.param('operation');
    if (!isOperationName(name)) {
      const known = ['describe', 'charge', ...Object.keys(operations)].join(', ');
      return context.json({ message: `There is no operation "${name}". There are: ${known}.` }, 404);
    }
    const body: unknown = await context.req.json().catch(() => undefined);
    return context.json(operations[name](world, body));
  });
};
