import type { AmazonLogin } from '../amazon-script/login.js';
import { type Configuration, defaultScope } from '../configuration/configuration.js';
import type { ScriptStatus } from '../loading/script-status.js';
import { takeAuthorization } from './authorization.js';
import { wasPopupBlocked } from './popup.js';
import { makeState } from './redirect-state.js';
import { refuseSession, session } from './session.js';
import { failed, signInError } from './sign-in-errors.js';

const authorizeByPopup = (login: AmazonLogin, scope: string): void => {
  const pending = { name: 'signing-in' } as const;
  session.set(pending);
  const blocked = wasPopupBlocked(() => {
    login.authorize({ scope, popup: true, interactive: 'auto' }, (answer) => {
      // A later click or a sign-out has superseded this one.
      if (session.get() === pending) takeAuthorization(answer);
    });
  });
  if (blocked) {
    refuseSession(
      signInError(
        'popup-blocked',
        'Your browser has blocked the Amazon window. Please allow pop-ups for this page and try again.',
      ),
    );
  }
};

const authorizeByRedirect = (login: AmazonLogin, scope: string, returnUrl: string): void => {
  let state: string;
  try {
    state = makeState();
  } catch (cause) {
    refuseSession(
      signInError('storage-unavailable', 'Your browser does not let you sign in with Amazon here.', cause),
    );
    return;
  }
  session.set({ name: 'signing-in' });
  login.authorize({ scope, popup: false, interactive: 'auto', state }, returnUrl);
};

const isSignedIn = (): boolean => {
  const known = session.get();
  return known.name === 'signed-in' && known.expiresAt > Date.now();
};

export const signIn = (
  { signIn: method, scope = defaultScope }: Configuration,
  status: ScriptStatus,
  load: () => void,
): void => {
  if (isSignedIn()) return;
  if (status.name !== 'ready') {
    load();
    refuseSession(signInError('script-not-ready', 'Amazon Pay is still loading. Please try again.'));
    return;
  }
  const { login } = status.amazon;
  try {
    if (method?.by === 'redirect') authorizeByRedirect(login, scope, method.returnUrl);
    else authorizeByPopup(login, scope);
  } catch (cause) {
    refuseSession(failed(cause));
  }
};
