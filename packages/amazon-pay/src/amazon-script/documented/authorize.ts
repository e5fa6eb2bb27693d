/** `options` of `amazon.Login.authorize` (developer.amazon.com, Login with Amazon SDK for JavaScript reference). */
export type AuthorizeOptions = {
  /** Space-separated, or a list: `profile`, `postal_code`, `payments:widget`, `payments:shipping_address`, … */
  readonly scope: string | readonly string[];
  /** Default `true`. Only a popup may be answered by a function, and it needs a click. */
  readonly popup?: boolean;
  /**
   * `auto` (the default) takes a token that Amazon still holds and else shows its sign-in, `always` shows it,
   * `never` fails with `invalid_grant` rather than show it.
   */
  readonly interactive?: 'auto' | 'always' | 'never';
  /** Comes back as it is: against forged answers to a redirect. */
  readonly state?: string;
  /** Default `token`. */
  readonly response_type?: 'token' | 'code';
  /** In newer versions of the SDK. */
  readonly pkce?: boolean;
  /** In newer versions of the SDK: details of a scope, by its name. */
  readonly scope_data?: object;
};

/** What `error` of a failed `authorize` may be; `access_denied`: the buyer gave up. */
export type AuthorizeErrorCode =
  | 'access_denied'
  | 'invalid_grant'
  | 'invalid_request'
  | 'invalid_scope'
  | 'server_error'
  | 'temporarily_unavailable'
  | 'unauthorized_client';

/**
 * What `authorize` gives back, and hands to its callback when it is complete. Of a window that the buyer has closed
 * nothing is ever heard: the request then stays as it is.
 */
export type AuthorizeRequest = {
  readonly status: 'queued' | 'in progress' | 'complete';
  /** Calls back when complete, at once if it is; of several addresses the last one wins. */
  readonly onComplete: (next: AuthorizeNext) => void;
  readonly access_token?: string;
  readonly token_type?: 'bearer';
  /** Seconds that are left of the token's hour. */
  readonly expires_in?: number;
  readonly scope?: string;
  readonly code?: string;
  readonly state?: string;
  /** A text, unlike the errors of the widgets. */
  readonly error?: AuthorizeErrorCode;
  readonly error_description?: string;
  readonly error_uri?: string;
};

/** Who is told: a function, or an address on the client id's list of Allowed Return URLs. */
export type AuthorizeNext = string | ((request: AuthorizeRequest) => void);
