import type { AuthorizeNext, AuthorizeOptions, AuthorizeRequest } from './authorize.js';
import type { RetrieveProfile } from './profile-answer.js';

/** `amazon.Login.Region`'s values. */
export type LoginRegion = 'NA' | 'EU' | 'APAC';

/** `window.amazon.Login` (developer.amazon.com, Login with Amazon SDK for JavaScript reference). */
export type LoginWithAmazon = {
  readonly Region: Readonly<{ NorthAmerica: 'NA'; Europe: 'EU'; AsiaPacific: 'APAC' }>;
  /** Must come before everything else. */
  readonly setClientId: (clientId: string) => void;
  readonly getClientId: () => string | undefined;
  readonly setSandboxMode: (sandbox: boolean) => void;
  readonly setRegion: (region: LoginRegion) => void;
  /** Whether the token is also kept in the cookie `amazon_Login_accessToken`; needed for a sign-in by redirect. */
  readonly setUseCookie: (use: boolean) => void;
  readonly setSiteDomain: (domain: string) => void;
  /** Without `next`, ask the request that it gives back. With `popup: false`, `next` must be an address. */
  readonly authorize: (options: AuthorizeOptions, next?: AuthorizeNext) => AuthorizeRequest;
  readonly retrieveProfile: RetrieveProfile;
  /** Forgets the token that Amazon's script holds. It logs nobody out of Amazon, and widgets stay as they are. */
  readonly logout: () => void;
  /** Undocumented; seen in use. E.g. `de-DE`. */
  readonly setLanguage?: (language: string) => void;
  /** Undocumented; `Widgets.js` itself calls it. */
  readonly setLanguageHint?: (language: string) => void;
  /** Undocumented; `Widgets.js` itself calls it. */
  readonly setDomain?: (domain: string) => void;
  /** In newer versions of the SDK: exchanges a code that came with `response_type: 'code'`. */
  readonly retrieveToken?: (code: string, callback: (request: AuthorizeRequest) => void) => void;
};
