import { type Context, Hono } from 'hono';
import type { Call, Crm, Endpoint, Ordered } from './crm.js';
import { endpoints } from './endpoints.js';
import type { Gate } from './faults/gate.js';
import { decide, sendBack } from './faults/run-plan.js';
import type { ScriptedPlans } from './faults/scripted-plans.js';
import type { RequestLog } from './request-log/request-log.js';
import type { Credentials } from './settings/options.js';
import { mergedParameters, type Parameters, receiveParameters } from './wire/parameters.js';
import { refusalTexts } from './wire/refusal-texts.js';
import { refuse } from './wire/reply.js';

/** What the server knows of a connection; in-process there is none. */
export type ConnectionBindings = { readonly callerAddress?: string };

type Environment = { Bindings: ConnectionBindings };

type ApiParts = {
  readonly crm: Crm;
  readonly credentials: Credentials;
  readonly plans: ScriptedPlans;
  readonly gate: Gate;
  readonly log: RequestLog;
};

const isLetIn = (parameters: Parameters, credentials: Credentials): boolean =>
  parameters.get('loginId') === credentials.loginId && parameters.get('password') === credentials.password;

const answerCall = async (
  context: Context<Environment>,
  endpoint: Endpoint,
  parts: ApiParts,
): Promise<Response> => {
  const { crm, credentials, plans, gate, log } = parts;
  const received = await receiveParameters(context.req.raw, crm.behaviour);
  const finish = log.begin(
    { at: new Date(crm.clock.now()).toISOString(), method: context.req.method, endpoint: endpoint.name },
    received,
  );
  const plan = plans.take(endpoint.name);
  const parameters = mergedParameters(received, crm.behaviour);
  const commit = (ordered: Ordered) => {
    if (!isLetIn(parameters, credentials)) return refuse(refusalTexts.badLogin);
    const call: Call = {
      parameters,
      callerAddress: context.env?.callerAddress ?? '127.0.0.1',
      origin: new URL(context.req.url).origin,
      ordered,
    };
    return endpoint.answer(call, crm);
  };
  const reply = await decide(plan, gate, commit).catch((error: unknown) => {
    finish({ kind: 'lost', reply: null });
    throw error;
  });
  const arrives = reply !== null && plan.delivery.kind === 'reply';
  finish(arrives ? { kind: 'replied', reply } : { kind: 'lost', reply });
  return sendBack(plan, gate, reply, crm.behaviour);
};

/** The CRM's API. A path without its trailing slash is redirected, which makes a careless client lose its body. */
export const apiRoutes = (parts: ApiParts): Hono<Environment> => {
  const routes = new Hono<Environment>({ strict: true });
  for (const endpoint of endpoints) {
    routes.on(['GET', 'POST'], `/${endpoint.name}/`, (context) => answerCall(context, endpoint, parts));
    routes.all(`/${endpoint.name}`, (context) => context.redirect(`/${endpoint.name}/`, 301));
  }
  return routes;
};
