import { asCallback, textIn } from '../../foreign-values.js';
import { answerAfterRedirect, answerInQuery, type SignInAnswer } from '../../sign-in/sign-in-answer.js';
import { type AuthorizeOptions, readAuthorizeOptions } from './authorize-options.js';
import { type AuthorizeRequest, createAuthorizeRequest, type PendingRequest } from './authorize-request.js';
import type { LoginSession } from './login-session.js';
import type { SignInPages } from './sign-in-pages.js';

/** `window.amazon.Login`, as far as pages use it. */
export type Login = {
  readonly Region: Readonly<Record<'NorthAmerica' | 'Europe' | 'AsiaPacific', string>>;
  readonly setClientId: (id: unknown) => void;
  readonly getClientId: () => string | undefined;
  readonly authorize: (options: unknown, next?: unknown) => AuthorizeRequest;
  readonly retrieveProfile: (tokenOrCallback: unknown, callback?: unknown) => void;
  readonly logout: () => void;
  readonly setUseCookie: (wanted: unknown) => void;
  readonly setSandboxMode: (wanted: unknown) => void;
  readonly setRegion: (region: unknown) => void;
  readonly setSiteDomain: (domain: unknown) => void;
  readonly setLanguage: (language: unknown) => void;
};

const fail = (
  error: Extract<SignInAnswer, { result: 'failed' }>['error'],
  description: string,
  state?: string,
): SignInAnswer => ({ result: 'failed', error, description, state });

const later = (pending: PendingRequest, answer: SignInAnswer): AuthorizeRequest => {
  queueMicrotask(() => pending.complete(answer));
  return pending.request;
};

export const createLogin = (pages: SignInPages, session: LoginSession): Login => {
  let clientId: string | undefined;
  let sandbox = false;
  let signingIn: Promise<void> | undefined;

  const recalled = (options: AuthorizeOptions, id: string): SignInAnswer | undefined => {
    const answer = session.recall(options.scope, id);
    return answer === undefined ? undefined : { ...answer, state: options.state };
  };

  /** A request that may show nothing waits for the sign-in that is under way, and then has its answer. */
  const withoutUi = (pending: PendingRequest, options: AuthorizeOptions, id: string): AuthorizeRequest => {
    const finish = (): void =>
      pending.complete(
        recalled(options, id) ?? fail('invalid_grant', 'Nobody is signed in for this scope.', options.state),
      );
    void (signingIn ?? Promise.resolve()).then(finish);
    return pending.request;
  };

  const byPopup = (pending: PendingRequest, options: AuthorizeOptions, id: string): AuthorizeRequest => {
    const popup = pages.openPopup({ clientId: id, scope: options.scope, state: options.state, sandbox });
    if (popup === undefined) return pending.request;
    pending.start();
    const answered = popup.answer.then((answer) => session.remember(answer, id));
    const over = Promise.race([answered, popup.over]);
    signingIn = over;
    void over.then(() => {
      if (signingIn === over) signingIn = undefined;
    });
    void popup.answer.then(pending.complete);
    return pending.request;
  };

  const authorize = (given: unknown, next?: unknown): AuthorizeRequest => {
    const options = readAuthorizeOptions(given);
    const isRedirect = 'popup' in options && !options.popup;
    const pending = createAuthorizeRequest((url, answer) => {
      const absolute = new URL(url, document.baseURI).href;
      pages.navigate((isRedirect ? answerAfterRedirect : answerInQuery)(absolute, answer));
    });
    if ('error' in options) {
      pending.request.onComplete(next);
      return later(pending, fail(options.error, options.description));
    }
    const { interactive, state, scope } = options;
    if (isRedirect && interactive !== 'never' && typeof next !== 'string') {
      pending.request.onComplete(next);
      return later(pending, fail('invalid_request', 'With popup: false, next must be a return URL.', state));
    }
    pending.request.onComplete(next);
    if (clientId === undefined) {
      return later(pending, fail('invalid_request', 'Call setClientId before authorize.', state));
    }
    if (interactive === 'never') return withoutUi(pending, options, clientId);
    const kept = interactive === 'auto' ? recalled(options, clientId) : undefined;
    if (kept !== undefined) return later(pending, kept);
    if (!isRedirect || typeof next !== 'string') return byPopup(pending, options, clientId);
    pages.redirect({ clientId, scope, state, sandbox }, new URL(next, document.baseURI).href);
    pending.start();
    return pending.request;
  };

  const retrieveProfile = (tokenOrCallback: unknown, callback?: unknown): void => {
    const answered = asCallback(callback) ?? asCallback(tokenOrCallback);
    const ask = (token: string): void => {
      void pages.profile(token).then((answer) => answered?.(answer));
    };
    if (typeof tokenOrCallback === 'string') {
      ask(tokenOrCallback);
      return;
    }
    authorize({ scope: 'profile' }, (response: unknown) => {
      const token = textIn(response, 'access_token');
      if (token === '') answered?.({ success: false, error: textIn(response, 'error') });
      else ask(token);
    });
  };

  return {
    Region: { NorthAmerica: 'NA', Europe: 'EU', AsiaPacific: 'APAC' },
    setClientId: (id) => {
      clientId = typeof id === 'string' && id !== '' ? id : undefined;
    },
    getClientId: () => clientId,
    authorize,
    retrieveProfile,
    logout: session.forget,
    setUseCookie: (wanted) => session.useCookie(wanted === true),
    setSandboxMode: (wanted) => {
      sandbox = wanted === true;
    },
    // These three choose among Amazon's hosts and languages; the stand-in has one of each.
    setRegion: () => undefined,
    setSiteDomain: () => undefined,
    setLanguage: () => undefined,
  };
};
