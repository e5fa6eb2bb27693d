import { type Context, Hono } from 'hono';
import { type Account, isLoggedIn, refusalAtTheDoor } from './account/account.js';
import { countOpenCalls } from './account/open-calls.js';
import { tooManyCalls, tooManyCallsResponse } from './account/too-many-calls.js';
import { settleDue } from './billing/settle-due.js';
import type { Call, Crm, Endpoint, Ordered } from './crm.js';
import { endpoints } from './endpoints.js';
import type { Gate } from './faults/gate.js';
import type { CallPlan } from './faults/plan.js';
import { plannedInRequest } from './faults/planned-in-request.js';
import { decide, sendBack } from './faults/run-plan.js';
import type { ScriptedPlans } from './faults/scripted-plans.js';
import type { RequestLog } from './request-log/request-log.js';
import { mergedParameters, type Parameters, receiveParameters } from './wire/parameters.js';

/** What the server knows of a connection; in-process there is none. */
export type ConnectionBindings = { readonly callerAddress?: string };

type Environment = { Bindings: ConnectionBindings };

type ApiParts = {
  readonly crm: Crm;
  readonly account: Account;
  readonly plans: ScriptedPlans;
  readonly gate: Gate;
  readonly log: RequestLog;
};

const callerAddress = (context: Context<Environment>): string => context.env?.callerAddress ?? '127.0.0.1';

type Received = {
  /** What the request itself asks for. */
  readonly planned: CallPlan | null;
  readonly parameters: Parameters;
  readonly finish: ReturnType<RequestLog['begin']>;
};

const receive = async (
  context: Context<Environment>,
  endpoint: Endpoint,
  { crm, log }: ApiParts,
): Promise<Received> => {
  const planned = plannedInRequest(context.req.raw, endpoint.name);
  const received = await receiveParameters(context.req.raw, crm.behaviour);
  const at = new Date(crm.clock.now()).toISOString();
  const finish = log.begin({ at, method: context.req.method, endpoint: endpoint.name }, received);
  return { planned, parameters: mergedParameters(received, crm.behaviour), finish };
};

const answerCall = async (
  context: Context<Environment>,
  endpoint: Endpoint,
  { planned, parameters, finish }: Received,
  { crm, account, plans, gate }: ApiParts,
): Promise<Response> => {
  const address = callerAddress(context);
  const plan = planned ?? plans.take(endpoint.name);
  const commit = (ordered: Ordered) => {
    const refusal = refusalAtTheDoor(account, { parameters, endpoint: endpoint.name, address });
    if (refusal !== null) return refusal;
    settleDue(crm);
    const { origin } = new URL(context.req.url);
    const call: Call = { parameters, callerAddress: address, origin, ordered };
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

/** What the API is called with. Hono serves HEAD through GET, which would book what nobody sees. */
const methods = ['GET', 'POST'];

const methodNotAllowed = (): Response =>
  new Response(null, { status: 405, headers: { allow: methods.join(', ') } });

/** The CRM's API. A path without its trailing slash is redirected, which makes a careless client lose its body. */
export const apiRoutes = (parts: ApiParts): Hono<Environment> => {
  const openCalls = countOpenCalls(parts.account.openCallsAtOnce);
  const answer = async (context: Context<Environment>, endpoint: Endpoint): Promise<Response> => {
    const received = await receive(context, endpoint, parts);
    if (!isLoggedIn(parts.account, received.parameters))
      return answerCall(context, endpoint, received, parts);
    const leave = openCalls.enter();
    if (leave !== null) return answerCall(context, endpoint, received, parts).finally(leave);
    received.finish({ kind: 'replied', reply: tooManyCalls });
    return tooManyCallsResponse(parts.crm.behaviour);
  };
  const routes = new Hono<Environment>({ strict: true });
  for (const endpoint of endpoints) {
    routes.all(`/${endpoint.name}/`, (context) =>
      methods.includes(context.req.raw.method) ? answer(context, endpoint) : methodNotAllowed(),
    );
    routes.all(`/${endpoint.name}`, (context) =>
      context.redirect(`/${endpoint.name}/${new URL(context.req.url).search}`, 301),
    );
  }
  return routes;
};
