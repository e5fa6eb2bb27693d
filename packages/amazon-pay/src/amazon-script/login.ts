/** What this library asks of Amazon when a buyer signs in (developer.amazon.com, Login with Amazon SDK reference). */
export type AuthorizeOptions = {
  readonly scope: string;
  readonly popup: boolean;
  /** `auto` takes a token that Amazon still holds and else shows its sign-in; `always` shows it. */
  readonly interactive: 'auto' | 'always';
  readonly state?: string;
};

/** The parts of `window.amazon.Login` in use. What it answers is foreign, and parsed. */
export type AmazonLogin = {
  readonly setClientId: (clientId: string) => void;
  readonly setSandboxMode: (sandbox: boolean) => void;
  readonly setRegion: (region: 'NA' | 'EU' | 'APAC') => void;
  readonly setUseCookie: (use: boolean) => void;
  readonly authorize: (options: AuthorizeOptions, next: string | ((answer: unknown) => void)) => unknown;
  readonly retrieveProfile: (accessToken: string, callback: (answer: unknown) => void) => void;
  readonly logout: () => void;
};
