import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import * as v from 'valibot';
import { openApiDocument } from '../openapi/document.js';
import type { Relay } from '../relay.js';

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema({ $id: 'relay', ...openApiDocument });

const responses = v.record(
  v.string(),
  v.object({ content: v.optional(v.record(v.string(), v.object({ schema: v.unknown() }))) }),
);
const operations = v.record(v.string(), v.object({ responses }));
const documented = v.parse(v.record(v.string(), operations), openApiDocument.paths);

const escaped = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1');

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
  const at = ['paths', path, method, 'responses', status, 'content', type, 'schema'].map(escaped).join('/');
  const validate = ajv.getSchema(`relay#/${at}`);
  if (validate === undefined) return [`no schema at ${at}`];
  return validate(JSON.parse(text)) === true ? [] : [ajv.errorsText(validate.errors)];
};

/** The relay, each of whose answers must be one that its OpenAPI document tells of. */
export const conforming = (relay: Relay, basePath = ''): Relay => ({
  ...relay,
  fetch: async (request, connection) => {
    const { method, url } = request;
    const response = await relay.fetch(request, connection);
    if (method === 'OPTIONS' || method === 'HEAD') return response;
    const { pathname: asked } = new URL(url);
    const pathname = asked.startsWith(`${basePath}/`) ? asked.slice(basePath.length) : asked;
    const mistakes = mistakesOf(pathname, method.toLowerCase(), response, await response.clone().text());
    if (mistakes.length > 0) {
      throw new Error(
        `${method} ${pathname} answered ${response.status}, undocumented: ${mistakes.join(', ')}`,
      );
    }
    return response;
  },
});
