import type { Context, Hono } from 'hono';
import { html } from 'hono/html';
import { signInHtml } from '../appearance/sign-in-html.js';
import { paths } from '../hosted/paths.js';
import { playScenario } from '../scenarios/play.js';
import { scenarioNamed } from '../scenarios/scenarios.js';
import { allow, deny } from '../sign-in/grant.js';
import { answerAfterRedirect, type SignInAnswer } from '../sign-in/sign-in-answer.js';
import { readSignInRequest, type SignInRequest, signInPath } from '../sign-in/sign-in-request.js';
import { isAllowedOrigin } from './allow-list.js';
import { documentHtml, errorDocument } from './document.js';
import type { AmazonSimulatorOptions, Simulator } from './simulator.js';

type Checked = { readonly request: SignInRequest } | { readonly problem: string };

const check = (address: string, options: AmazonSimulatorOptions): Checked => {
  const request = readSignInRequest(new URL(address).searchParams);
  if (request === undefined) {
    return { problem: 'The sign-in address lacks a client id, a scope or a way back.' };
  }
  if (options.clientIds !== undefined && !options.clientIds.includes(request.clientId)) {
    return { problem: 'The client id is not known here.' };
  }
  const { returnTo } = request;
  if (returnTo.by === 'popup') {
    return isAllowedOrigin(returnTo.origin, options.javascriptOrigins)
      ? { request }
      : { problem: `The origin ${returnTo.origin} is not among the allowed JavaScript origins.` };
  }
  const { origin } = new URL(returnTo.url);
  return isAllowedOrigin(origin, options.returnOrigins)
    ? { request }
    : { problem: `The return URL is not allowed: ${origin} is not among the allowed return origins.` };
};

const give = (context: Context, request: SignInRequest, answer: SignInAnswer) => {
  const { returnTo } = request;
  if (returnTo.by === 'redirect') return context.redirect(answerAfterRedirect(returnTo.url, answer), 303);
  const data = { merchantOrigin: returnTo.origin, request: returnTo.request, answer };
  const body = html`<p class="badge">Simulated Amazon Pay</p><p>You can close this window.</p>`;
  const script = { src: paths.signInAnswerScript, data };
  return context.html(documentHtml({ title: 'Done', className: 'page', body, script }));
};

/** Amazon's sign-in page: shows who asks for what, and takes the buyer's answer back to the shop. */
export const addSignInRoutes = (app: Hono, simulator: Simulator): void => {
  const { world, options, denials } = simulator;
  app.use(signInPath, async (context, next) => {
    await next();
    context.header('Cache-Control', 'no-store');
    context.header('Content-Security-Policy', "frame-ancestors 'none'");
  });
  app.get(signInPath, (context) => {
    const checked = check(context.req.url, options);
    if ('problem' in checked) return context.html(errorDocument(checked.problem), 400);
    if (denials.take() !== undefined) return give(context, checked.request, deny(checked.request));
    const body = signInHtml(checked.request, world.buyers);
    return context.html(documentHtml({ title: 'Sign in', className: 'page', body }));
  });
  app.post(signInPath, async (context) => {
    const checked = check(context.req.url, options);
    if ('problem' in checked) return context.html(errorDocument(checked.problem), 400);
    const form = await context.req.formData();
    const scenario = form.get('scenario');
    const buyer = world.buyers.find(({ userId }) => userId === form.get('buyer'));
    if (form.get('decision') !== 'allow' || buyer === undefined) {
      return give(context, checked.request, deny(checked.request));
    }
    if (scenario !== null && scenario !== '') playScenario(simulator, scenarioNamed(scenario));
    return give(context, checked.request, allow(world, checked.request, buyer.userId));
  });
};
