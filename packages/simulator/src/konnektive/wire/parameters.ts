import type { Behaviour } from '../settings/behaviour.js';

/** A flat map of what the caller sent; an empty value counts as not sent. */
export type Parameters = {
  readonly get: (name: string) => string | null;
  readonly names: readonly string[];
};

export type ReceivedParameters = {
  readonly query: ReadonlyMap<string, string>;
  readonly body: ReadonlyMap<string, string>;
  /** The request's content type without its parameters; `null` when it has none. */
  readonly encoding: string | null;
};

const fromPairs = (pairs: Iterable<readonly [string, unknown]>): ReadonlyMap<string, string> =>
  new Map([...pairs].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])));

const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const fromJson = (text: string): ReadonlyMap<string, string> => {
  const parsed = parsedJson(text);
  return typeof parsed === 'object' && parsed !== null ? fromPairs(Object.entries(parsed)) : new Map();
};

/** A body that is not what its content type says brings no parameters; one that breaks off is the connection's fault. */
const fromMultipart = async (request: Request): Promise<ReadonlyMap<string, string>> => {
  const bytes = await request.arrayBuffer();
  const whole = new Response(bytes, {
    headers: { 'content-type': request.headers.get('content-type') ?? '' },
  });
  try {
    return fromPairs((await whole.formData()).entries());
  } catch {
    return new Map();
  }
};

const readBody = async (request: Request, encoding: string | null, behaviour: Behaviour) => {
  if (request.method !== 'POST') return new Map<string, string>();
  switch (encoding) {
    case 'application/x-www-form-urlencoded':
      return fromPairs(new URLSearchParams(await request.text()));
    case 'multipart/form-data':
      return fromMultipart(request);
    case 'application/json':
      return behaviour.jsonBody === 'read' ? fromJson(await request.text()) : new Map<string, string>();
    default:
      return new Map<string, string>();
  }
};

/** Reads one call, in whichever of its four encodings it came. */
export const receiveParameters = async (
  request: Request,
  behaviour: Behaviour,
): Promise<ReceivedParameters> => {
  const encoding = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? null;
  return {
    query: fromPairs(new URL(request.url).searchParams),
    body: await readBody(request, encoding, behaviour),
    encoding,
  };
};

export const parametersOf = (values: ReadonlyMap<string, string>): Parameters => ({
  get: (name) => values.get(name) || null,
  names: [...values.keys()],
});

/** The same parameters with one value in place of what was sent. */
export const withParameter = (parameters: Parameters, name: string, value: string): Parameters => ({
  get: (asked) => (asked === name ? value : parameters.get(asked)),
  names: [...new Set([...parameters.names, name])],
});

/** One map of both places; which one wins where both name a parameter is believed, not known. */
export const mergedParameters = (received: ReceivedParameters, behaviour: Behaviour): Parameters =>
  parametersOf(
    behaviour.namedTwice === 'body-wins'
      ? new Map([...received.query, ...received.body])
      : new Map([...received.body, ...received.query]),
  );
