import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import * as v from 'valibot';
import { openApiDocument } from '../openapi/document.js';
import type { Relay } from '../relay.js';

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema({ $id: 'relay', ...openApiDocument });

const content = v.record(v.string(), v.object({ schema: v.unknown() }));
const responses = v.record(
  v.string(),
  v.object({ headers: v.optional(v.record(v.string(), v.unknown())), content: v.optional(content) }),
);
const operations = v.record(
  v.string(),
  v.object({ requestBody: v.optional(v.object({ content })), responses }),
);
const documented = v.parse(v.record(v.string(), operations), openApiDocument.paths);

const escaped = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1');

const misfits = (value: string, ...at: readonly string[]): readonly string[] => {
  const place = at.map(escaped).join('/');
  const validate = ajv.getSchema(`relay#/${place}`);
  if (validate === undefined) return [`no schema at ${place}`];
  return validate(JSON.parse(value)) === true ? [] : [ajv.errorsText(validate.errors)];
};

/** A body that was taken is one that the document tells of. */
const mistakesOfBody = (path: string, body: string): readonly string[] =>
  documented[path]?.post?.requestBody === undefined
    ? ['a body']
    : misfits(body, 'paths', path, 'post', 'requestBody', 'content', 'application/json', 'schema');

/** Whoever is told to come again is told when. */
const mistakesOfHeaders = ({ status, headers }: Response, told: object): readonly string[] =>
  'Retry-After' in told && !headers.has('Retry-After') ? [`no Retry-After with ${status}`] : [];

const mistakesOf = (path: string, method: string, response: Response, text: string): readonly string[] => {
  const answers = documented[path]?.[method]?.responses;
  if (answers === undefined)
    return response.status === 404 || response.status === 405 ? [] : ['an unknown path'];
  const status = String(response.status);
  const answer = answers[status];
  if (answer === undefined) return [`status ${status}`];
  const [type = ''] = (response.headers.get('Content-Type') ?? '').split(';');
  if (answer.content === undefined) return text === '' ? [] : ['a body'];
  if (answer.content[type] === undefined) return [`media type ${type}`];
  if (type === 'text/plain') return [];
  return [
    ...mistakesOfHeaders(response, answer.headers ?? {}),
    ...misfits(text, 'paths', path, method, 'responses', status, 'content', type, 'schema'),
  ];
};

/** The relay, each of whose answers must be one that its OpenAPI document tells of. */
export const conforming = (relay: Relay, basePath = ''): Relay => ({
  ...relay,
  fetch: async (request, connection) => {
    const { method, url } = request;
    const body = method === 'POST' ? await request.clone().text() : null;
    const response = await relay.fetch(request, connection);
    if (method === 'OPTIONS' || method === 'HEAD') return response;
    const { pathname: asked } = new URL(url);
    const pathname = asked.startsWith(`${basePath}/`) ? asked.slice(basePath.length) : asked;
    const mistakes = [
      ...mistakesOf(pathname, method.toLowerCase(), response, await response.clone().text()),
      ...(body !== null && response.ok ? mistakesOfBody(pathname, body) : []),
    ];
    if (mistakes.length > 0) {
      throw new Error(
        `${method} ${pathname} answered ${response.status}, undocumented: ${mistakes.join(', ')}`,
      );
    }
    return response;
  },
});
