import { asCallback, type Callback } from '../../foreign-values.js';
import type { SignInAnswer } from '../../sign-in/sign-in-answer.js';

/** What `amazon.Login.authorize` gives back: it fills itself when the answer is there. */
export type AuthorizeRequest = {
  status: 'queued' | 'in progress' | 'complete';
  onComplete: (next: unknown) => void;
};

export type PendingRequest = {
  readonly request: AuthorizeRequest;
  readonly start: () => void;
  readonly complete: (answer: SignInAnswer) => void;
};

/** The fields of a completed request, named as Amazon names them. */
const answerFields = (answer: SignInAnswer): Readonly<Record<string, unknown>> => ({
  ...(answer.result === 'granted'
    ? {
        access_token: answer.accessToken,
        token_type: 'bearer',
        expires_in: answer.expiresIn,
        scope: answer.scope,
      }
    : { error: answer.error, error_description: answer.description }),
  ...(answer.state === undefined ? {} : { state: answer.state }),
});

/** `goTo` takes the page to a return address with the answer; of several addresses the last one wins. */
export const createAuthorizeRequest = (goTo: (url: string, answer: SignInAnswer) => void): PendingRequest => {
  const callbacks: Callback[] = [];
  let returnUrl: string | undefined;
  let completed: SignInAnswer | undefined;

  const onComplete = (next: unknown): void => {
    const callback = asCallback(next);
    if (callback !== undefined) {
      if (completed === undefined) callbacks.push(callback);
      else callback(request);
    } else if (typeof next === 'string') {
      returnUrl = next;
      if (completed !== undefined) goTo(next, completed);
    }
  };
  const request: AuthorizeRequest = { status: 'queued', onComplete };

  return {
    request,
    start: () => {
      request.status = 'in progress';
    },
    complete: (answer) => {
      completed = answer;
      Object.assign(request, answerFields(answer), { status: 'complete' });
      for (const callback of callbacks.splice(0)) callback(request);
      if (returnUrl !== undefined) goTo(returnUrl, answer);
    },
  };
};
