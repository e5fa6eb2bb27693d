import { field, parseJson } from '../../foreign-values.js';
import { readScope } from '../../sign-in/scope.js';
import type { SignInAnswer } from '../../sign-in/sign-in-answer.js';
import { type CookieJar, expireCookie, readCookie, writeCookie } from './cookies.js';

const tokenCookie = 'amazon_Login_accessToken';
const stateCookie = 'amazon_Login_state_cache';
/** Seconds that Amazon's own cookies live. */
const cookieAge = 3300;

type Remembered = {
  readonly accessToken: string;
  readonly clientId: string;
  /** Undefined when only the bare token is known, as a page writes it after a redirect. */
  readonly scope: readonly string[] | undefined;
  readonly expiresAt: number;
};

/** The token that the SDK keeps: in memory, and in Amazon's cookies where the page asked for them. */
export type LoginSession = {
  readonly remember: (answer: SignInAnswer, clientId: string) => void;
  readonly recall: (scope: readonly string[], clientId: string) => SignInAnswer | undefined;
  readonly forget: () => void;
  readonly useCookie: (wanted: boolean) => void;
};

const fromCookies = (jar: CookieJar, clientId: string, now: number): Remembered | undefined => {
  const accessToken = readCookie(jar, tokenCookie);
  if (accessToken?.startsWith('Atza') !== true) return undefined;
  const state = parseJson(readCookie(jar, stateCookie) ?? '');
  const expiresAt = field(state, 'expiration_date');
  const issuedTo = field(state, 'client_id');
  if (field(state, 'access_token') !== accessToken || typeof expiresAt !== 'number') {
    return { accessToken, clientId, scope: undefined, expiresAt: now + cookieAge * 1000 };
  }
  return {
    accessToken,
    clientId: typeof issuedTo === 'string' ? issuedTo : clientId,
    scope: readScope(field(state, 'scope')),
    expiresAt,
  };
};

const writeCookies = (jar: CookieJar, remembered: Remembered, now: number): void => {
  const state = {
    access_token: remembered.accessToken,
    max_age: cookieAge,
    expiration_date: now + cookieAge * 1000,
    client_id: remembered.clientId,
    scope: remembered.scope?.join(' ') ?? '',
  };
  writeCookie(jar, tokenCookie, remembered.accessToken, cookieAge);
  writeCookie(jar, stateCookie, encodeURIComponent(JSON.stringify(state)), cookieAge);
};

export const createLoginSession = (jar: CookieJar, now: () => number): LoginSession => {
  let memory: Remembered | undefined;
  let usesCookie = false;
  const answers = (kept: Remembered, scope: readonly string[], clientId: string): boolean =>
    kept.clientId === clientId &&
    kept.expiresAt > now() &&
    scope.every((name) => kept.scope?.includes(name) ?? true);
  return {
    useCookie: (wanted) => {
      usesCookie = wanted;
    },
    remember: (answer, clientId) => {
      if (answer.result !== 'granted') return;
      const { accessToken, expiresIn } = answer;
      const scope = readScope(answer.scope);
      memory = { accessToken, clientId, scope, expiresAt: now() + expiresIn * 1000 };
      if (usesCookie) writeCookies(jar, memory, now());
    },
    recall: (scope, clientId) => {
      const kept = memory ?? fromCookies(jar, clientId, now());
      if (kept === undefined || !answers(kept, scope, clientId)) return undefined;
      return {
        result: 'granted',
        accessToken: kept.accessToken,
        expiresIn: Math.max(0, Math.ceil((kept.expiresAt - now()) / 1000) - 1),
        scope: (kept.scope ?? scope).join(' '),
        state: undefined,
      };
    },
    forget: () => {
      memory = undefined;
      expireCookie(jar, tokenCookie);
      expireCookie(jar, stateCookie);
    },
  };
};
