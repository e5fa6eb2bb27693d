import { field, textIn } from '../foreign-values.js';
import { profileAnswer } from '../script/login/profile-answer.js';
import type { SignInPages } from '../script/login/sign-in-pages.js';
import { type SignInRequest, signInParameters, signInPath } from '../sign-in/sign-in-request.js';
import { paths } from './paths.js';
import { followPopup, popupFeatures, popupName } from './sign-in-popup.js';

const readProfile = (document: unknown) => {
  const text = (name: string): string | undefined => textIn(document, name) || undefined;
  const [name, email, code] = [text('name'), text('email'), text('postal_code')];
  return profileAnswer({
    user_id: textIn(document, 'user_id'),
    ...(name === undefined ? {} : { name }),
    ...(email === undefined ? {} : { email }),
    ...(code === undefined ? {} : { postal_code: code }),
  });
};

/** The Login SDK's port, with the stand-in's server behind it. */
export const createHostedSignInPages = (origin: string): SignInPages => {
  let supersede = (): void => undefined;
  const addressOf = (request: SignInRequest): string => `${origin}${signInPath}?${signInParameters(request)}`;
  return {
    openPopup: (asked) => {
      const request = crypto.getRandomValues(new Uint32Array(4)).join('-');
      const returnTo = { by: 'popup', origin: location.origin, request } as const;
      const popup = window.open(addressOf({ ...asked, returnTo }), popupName, popupFeatures);
      if (popup === null) return undefined;
      supersede();
      const superseded = new Promise<void>((resolve) => {
        supersede = resolve;
      });
      return followPopup(popup, origin, request, superseded);
    },
    redirect: (asked, url) => location.assign(addressOf({ ...asked, returnTo: { by: 'redirect', url } })),
    navigate: (url) => location.assign(url),
    profile: async (accessToken) => {
      try {
        const headers = { Authorization: `bearer ${accessToken}` };
        const response = await fetch(`${origin}${paths.profile}`, { headers });
        const body: unknown = await response.json();
        if (response.ok) return readProfile(body);
        return { success: false, error: String(field(body, 'error')) };
      } catch (cause) {
        return { success: false, error: cause instanceof Error ? cause.message : 'server_error' };
      }
    },
  };
};
