import { readScope } from './scope.js';

/** Where the answer goes: to the page that opened the popup, or to an address that the browser goes back to. */
export type ReturnTo =
  | { readonly by: 'popup'; readonly origin: string; readonly request: string }
  | { readonly by: 'redirect'; readonly url: string };

export type SignInRequest = {
  readonly clientId: string;
  readonly scope: readonly string[];
  readonly state: string | undefined;
  readonly sandbox: boolean;
  readonly returnTo: ReturnTo;
};

/** The path of Amazon's sign-in page on its own host. */
export const signInPath = '/ap/oa';

export const signInParameters = (request: SignInRequest): URLSearchParams => {
  const parameters = new URLSearchParams({
    client_id: request.clientId,
    scope: request.scope.join(' '),
    response_type: 'token',
    sandbox: String(request.sandbox),
  });
  if (request.state !== undefined) parameters.set('state', request.state);
  if (request.returnTo.by === 'redirect') {
    parameters.set('redirect_uri', request.returnTo.url);
  } else {
    parameters.set('popup_origin', request.returnTo.origin);
    parameters.set('popup_request', request.returnTo.request);
  }
  return parameters;
};

const readReturnTo = (parameters: URLSearchParams): ReturnTo | undefined => {
  const url = parameters.get('redirect_uri');
  if (url !== null) return URL.canParse(url) ? { by: 'redirect', url } : undefined;
  const origin = parameters.get('popup_origin');
  return origin === null
    ? undefined
    : { by: 'popup', origin, request: parameters.get('popup_request') ?? '' };
};

/** Undefined when client id, scope or the way back is missing or nonsense. */
export const readSignInRequest = (parameters: URLSearchParams): SignInRequest | undefined => {
  const returnTo = readReturnTo(parameters);
  const clientId = parameters.get('client_id') ?? '';
  const scope = readScope(parameters.get('scope'));
  if (returnTo === undefined || clientId === '' || scope.length === 0) return undefined;
  return {
    clientId,
    scope,
    state: parameters.get('state') ?? undefined,
    sandbox: parameters.get('sandbox') === 'true',
    returnTo,
  };
};
