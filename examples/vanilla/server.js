import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { placeOrder, startSubscription } from './amazon.js';
import { carryOutOnce, lookUp } from './orders.js';

const amazonsHost = 'https://static-na.payments-amazon.com';
const folder = process.env.PAGES ?? fileURLToPath(new URL('pages', import.meta.url));

const types = { html: 'text/html', css: 'text/css', js: 'text/javascript', json: 'application/json' };

const answers = {
  '/orders': ({ orderReferenceId: reference }) =>
    carryOutOnce(reference, (attempt) => placeOrder(reference, attempt)),
  '/orders/look-up': ({ orderReferenceId }) => lookUp(orderReferenceId),
  '/subscriptions': ({ billingAgreementId: reference }) =>
    carryOutOnce(reference, () => startSubscription(reference)),
  '/subscriptions/look-up': ({ billingAgreementId }) => lookUp(billingAgreementId),
};

/** The front page: what else there is. */
const listPages = async () => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.html'));
  const links = names.map((name) => `<li><a href="/${name}">${name}</a></li>`).join('');
  return {
    type: types.html,
    body: `<!doctype html><html lang="en"><title>The shop</title><ul>${links}</ul>`,
  };
};

/** A file of the folder as it is written, but for the one address that the simulator takes the place of. */
const readPage = async (path) => {
  const [, name, extension] = /^\/([\w-]+\.(html|css|js))$/.exec(path) ?? [];
  const text = name && (await readFile(`${folder}/${name}`, 'utf8').catch(() => undefined));
  if (text === undefined) return { status: 404, type: 'text/plain', body: 'Not found' };
  return { type: types[extension], body: text.replaceAll(amazonsHost, process.env.AMAZON_ORIGIN) };
};

const readJson = async (request) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
};

const serve = async (request) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const answer = answers[pathname];
  if (request.method === 'POST' && answer) {
    return { type: types.json, body: JSON.stringify(await answer(await readJson(request))) };
  }
  return pathname === '/' ? listPages() : readPage(pathname);
};

const failed = (error) => {
  process.stderr.write(`${error.stack}\n`);
  const sentence = 'The shop has failed. Please ask again: you are charged once at most.';
  return { status: 500, type: types.json, body: JSON.stringify({ sentence, isOver: false }) };
};

const server = createServer(async (request, response) => {
  const { status = 200, type, body } = await serve(request).catch(failed);
  response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8` });
  response.end(body);
});

server.listen(Number(process.env.PORT ?? 8080), '127.0.0.1', () => {
  // Another name than the simulator's 127.0.0.1, so that the two are different sites, as shop and Amazon are.
  process.stdout.write(`The shop is open: http://localhost:${server.address().port}/\n`);
});
