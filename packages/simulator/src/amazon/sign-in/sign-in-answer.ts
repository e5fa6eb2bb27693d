import { field, oneOf, textIn } from '../foreign-values.js';

/** The values of `error` that Login with Amazon knows (developer.amazon.com, JavaScript SDK reference). */
const loginErrorNames = [
  'access_denied',
  'invalid_grant',
  'invalid_request',
  'invalid_scope',
  'server_error',
  'temporarily_unavailable',
  'unauthorized_client',
] as const;

export type LoginErrorName = (typeof loginErrorNames)[number];

export type SignInAnswer =
  | {
      readonly result: 'granted';
      readonly accessToken: string;
      /** Seconds. */
      readonly expiresIn: number;
      readonly scope: string;
      readonly state: string | undefined;
    }
  | {
      readonly result: 'failed';
      readonly error: LoginErrorName;
      readonly description: string;
      readonly state: string | undefined;
    };

const encode = (parameters: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(parameters)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]))
    .join('&');

const parametersOf = (answer: SignInAnswer): string =>
  answer.result === 'granted'
    ? encode({
        access_token: answer.accessToken,
        token_type: 'bearer',
        expires_in: String(answer.expiresIn),
        scope: answer.scope,
        state: answer.state,
      })
    : encode({ error: answer.error, error_description: answer.description, state: answer.state });

/** The answer in the query, as a popup with a return address gives it; what stood there stays. */
export const answerInQuery = (returnUrl: string, answer: SignInAnswer): string => {
  const url = new URL(returnUrl);
  const before = url.search.slice(1);
  url.search = before === '' ? parametersOf(answer) : `${before}&${parametersOf(answer)}`;
  return url.href;
};

/** The answer as a redirect gives it: a token in the fragment, a failure in the query. */
export const answerAfterRedirect = (returnUrl: string, answer: SignInAnswer): string => {
  if (answer.result === 'failed') return answerInQuery(returnUrl, answer);
  const url = new URL(returnUrl);
  url.hash = parametersOf(answer);
  return url.href;
};

/** Undefined for what no sign-in page of ours has sent. */
export const readSignInAnswer = (value: unknown): SignInAnswer | undefined => {
  const given = field(value, 'state');
  const state = typeof given === 'string' ? given : undefined;
  const result = field(value, 'result');
  const expiresIn = field(value, 'expiresIn');
  if (result === 'granted' && typeof expiresIn === 'number') {
    const accessToken = textIn(value, 'accessToken');
    return { result, accessToken, expiresIn, scope: textIn(value, 'scope'), state };
  }
  const error = oneOf(loginErrorNames, field(value, 'error'));
  if (result !== 'failed' || error === undefined) return undefined;
  return { result, error, description: textIn(value, 'description'), state };
};
