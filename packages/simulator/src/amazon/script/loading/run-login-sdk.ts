import { field } from '../../foreign-values.js';
import { createLogin } from '../login/login.js';
import { createLoginSession } from '../login/login-session.js';
import type { SignInPages } from '../login/sign-in-pages.js';
import { callLoginReady } from './ready-calls.js';

/** What happens when the Login SDK's script runs: it defines `amazon.Login` once and says so. */
export const runLoginSdk = (pages: SignInPages, now: () => number = Date.now): void => {
  const amazon: unknown = Reflect.get(window, 'amazon');
  if (field(amazon, 'Login') !== undefined) return;
  const login = createLogin(pages, createLoginSession(document, now));
  if (typeof amazon === 'object' && amazon !== null) Reflect.set(amazon, 'Login', login);
  else Reflect.set(window, 'amazon', { Login: login });
  callLoginReady();
};
