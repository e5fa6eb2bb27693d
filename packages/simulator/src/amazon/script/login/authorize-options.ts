import { field } from '../../foreign-values.js';
import { readScope, unknownScopes } from '../../sign-in/scope.js';
import type { LoginErrorName } from '../../sign-in/sign-in-answer.js';

export type Interactive = 'auto' | 'always' | 'never';

export type AuthorizeOptions = {
  readonly scope: readonly string[];
  readonly popup: boolean;
  readonly interactive: Interactive;
  readonly state: string | undefined;
};

export type OptionProblem = { readonly error: LoginErrorName; readonly description: string };

const readInteractive = (value: unknown): Interactive =>
  value === 'always' || value === 'never' ? value : 'auto';

/** Amazon's own samples write `popup: "false"`, so the word counts like the value. */
const readPopup = (value: unknown): boolean => value !== false && value !== 'false';

const problemOf = (scope: readonly string[], responseType: unknown): OptionProblem | undefined => {
  const [unknownScope] = unknownScopes(scope);
  if (unknownScope !== undefined) {
    return { error: 'invalid_scope', description: `An unknown scope was requested: ${unknownScope}` };
  }
  if (scope.length === 0) return { error: 'invalid_scope', description: 'The option scope is required.' };
  return responseType === undefined || responseType === 'token'
    ? undefined
    : { error: 'invalid_request', description: 'The stand-in knows the response_type "token" only.' };
};

export const readAuthorizeOptions = (value: unknown): AuthorizeOptions | OptionProblem => {
  const scope = readScope(field(value, 'scope'));
  const state = field(value, 'state');
  return (
    problemOf(scope, field(value, 'response_type')) ?? {
      scope,
      popup: readPopup(field(value, 'popup')),
      interactive: readInteractive(field(value, 'interactive')),
      state: typeof state === 'string' ? state : undefined,
    }
  );
};
