import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { pause } from '../plans/pause.js';
import type { WayToLose } from './crm-fault.js';
import { type CrmFault, type CrmWeather, crmFault } from './crm-fault.js';
import { createLaggingLookUps } from './lagging-look-ups.js';
import { byStranger } from './stranger.js';

/** When the relay handed the request to the network; the front adds nothing to a call that is too old. */
export const writtenAtHeader = 'x-chaos-written-at';

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces).toString();
};

const lose = (response: ServerResponse, how: WayToLose, text: string): void => {
  const { socket } = response;
  switch (how) {
    case 'close':
      socket?.destroy();
      return;
    case 'reset':
      socket?.resetAndDestroy();
      return;
    case 'half':
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': text.length + 2 });
      response.write(text.slice(0, text.length / 2), () => socket?.destroy());
      return;
    case '302':
      response.writeHead(302, { Location: '/elsewhere/' }).end();
      return;
    case '429':
      response.writeHead(429, { 'Retry-After': '1' }).end('Too many requests');
      return;
    case '500':
    case '502':
      response.writeHead(Number(how), { 'Content-Type': 'text/html' }).end('<h1>Gateway</h1>');
      return;
    case 'html':
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Maintenance</h1>');
      return;
    case 'error':
      response
        .writeHead(200, { 'Content-Type': 'application/json' })
        .end(JSON.stringify({ result: 'ERROR', message: 'An internal error has occurred' }));
      return;
    default:
      how satisfies never;
  }
};

/** The CRM's front: what of the network and of gateways lies between relay and CRM. */
export type Front = {
  readonly server: Server;
  readonly becomes: (weather: CrmWeather) => void;
  /** How many calls are here that were not answered yet. */
  readonly open: () => number;
};

type CrmApp = (url: string, init: RequestInit) => Promise<Response>;

export type FrontOptions = {
  readonly seed: number;
  readonly weather: CrmWeather;
  /** A money call that is older than this is not worked on: the CRM keeps its longest duration. `null`: it does not. */
  readonly longest: number | null;
};

/** Lets the faults of a plan happen to the calls of a CRM, for real sockets. */
export const createFront = (crm: CrmApp, { seed, longest, ...options }: FrontOptions): Front => {
  let { weather } = options;
  let open = 0;
  const counts = new Map<string, number>();
  const lookUps = createLaggingLookUps();

  const faultOf = (path: string, form: URLSearchParams): CrmFault => {
    const about = form.get('amazonOrderId') ?? form.get('orderId') ?? form.get('emailAddress') ?? '';
    const nth = (counts.get(path + about) ?? 0) + 1;
    counts.set(path + about, nth);
    return crmFault(weather, seed, { path, about, nth });
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? '/';
    const body = await bodyOf(request);
    const form = new URLSearchParams(body);
    const fault = faultOf(path, form);
    const writtenAt = Number(request.headers[writtenAtHeader] ?? Date.now());
    await pause(fault.before);
    const isTooOld = longest !== null && Date.now() - writtenAt > longest;
    if (fault.stranger) await crm(`http://crm.simulator${path}`, { method: 'POST', body: byStranger(form) });
    if (isTooOld || fault.stranger || fault.lose?.when === 'before')
      return lose(response, fault.lose?.how ?? 'close', '{}{}');
    const script = fault.decline
      ? { 'x-simulator-script': JSON.stringify({ decline: 'InvalidPaymentMethod' }) }
      : {};
    const order = form.get('orderId') ?? '';
    const late = path === '/order/query/' ? lookUps.before(order, fault.lag) : null;
    const answer =
      late ??
      (await (
        await crm(`http://crm.simulator${path}`, {
          method: request.method ?? 'POST',
          headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...script },
          body,
        })
      ).text());
    if (path === '/order/query/' && late === null) lookUps.note(order, answer);
    await pause(fault.after);
    if (fault.lose !== null) return lose(response, fault.lose.how, answer);
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(answer);
  };

  const server = createServer((request, response) => {
    open += 1;
    handle(request, response)
      .catch(() => response.socket?.destroy())
      .finally(() => {
        open -= 1;
      });
  });
  return {
    server,
    becomes: (next) => {
      weather = next;
    },
    open: () => open,
  };
};
