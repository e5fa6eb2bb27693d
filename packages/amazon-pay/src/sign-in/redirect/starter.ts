/**
 * An inline script for pages where other scripts (analytics, tag managers) run before the entry module: it takes the
 * fragment with the access token out of the address at once and leaves it to `captureSignIn()`. Put it first in
 * `<head>`, as `<script nonce="…">` with this text.
 */
export const signInStarter =
  '(function(h){if(/[#&]access_token=Atza/.test(h)){window.landerpaySignIn=h.slice(1);history.replaceState(history.state,"",location.href.split("#")[0])}})(location.hash)';

/** What the starter has put aside, once. */
export const takeFromStarter = (): string | undefined => {
  const fragment: unknown = Reflect.get(window, 'landerpaySignIn');
  Reflect.deleteProperty(window, 'landerpaySignIn');
  return typeof fragment === 'string' ? fragment : undefined;
};
