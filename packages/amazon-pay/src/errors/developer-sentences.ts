import type { AmazonPayErrorCode } from './error-codes.js';

/** Left out of production builds, where the code and a link to the documentation stand in for them. */
export const developerSentences: Readonly<Record<AmazonPayErrorCode, string>> = {
  configuration: 'The configuration of Amazon Pay is wrong:',
  'script-unavailable':
    'Amazon’s Widgets.js could not be loaded after several tries. Check the network, ad blockers and the page’s content security policy, then call retry().',
  'environment-conflict':
    'This page already loads Amazon’s Widgets.js of another region, environment or host, and the script supports one per page. Remove the other script tag or make both settings equal.',
  'script-not-ready':
    'signIn() was called before Amazon’s script was ready. Offer the button when status is "ready".',
  'popup-blocked':
    'The browser refused to open Amazon’s sign-in window. Call signIn() synchronously inside a click, or sign in by redirect.',
  'sign-in-denied': 'The buyer refused to sign in or to share what the scope asks for.',
  'sign-in-failed': 'Amazon refused the sign-in. Check the client id and its allowed JavaScript origins.',
  'sign-in-forged':
    'An access token came back with no state that this browser waits for: made up, used before, or older than ten minutes. It was dropped. Call captureSignIn() once, on the page that the return URL names; on plain http, in the tab that began.',
  'storage-unavailable':
    'Signing in by redirect needs sessionStorage, which this browser refuses. Sign in by popup instead.',
  'profile-unavailable':
    'Amazon did not give the buyer’s profile. Ask for the scope "profile" and sign in again.',
  'container-missing':
    'The element to bind to is not in the document, or is inside a shadow root where Amazon’s script cannot find it.',
  'confirmation-unavailable':
    'Amazon’s confirmation flow for strong customer authentication cannot be used. Check region and script: only those of the EU and UK have it.',
  'confirmation-unanswered':
    'The promise of confirm() gave no answer, so nobody knows whether the reference is confirmed. Check the shop’s server, and confirmWithin.',
  'confirmation-interrupted':
    'The reference is confirmed, but the browser has not left for Amazon: the buyer stopped it, or chose to stay when the page asked (beforeunload). Another click confirms it again.',
  'session-expired':
    'The buyer’s session with Amazon is over, or is another buyer’s. Call signOut() and show the button again.',
  'reference-unusable':
    'Amazon does not take this order reference (any more). Show the widget in read mode, or start with a new one.',
  'currency-unsupported':
    'Amazon does not take this presentment currency. Give the wallet another presentmentCurrency, or none.',
  'widget-refused':
    'Amazon refuses to show its button or widget like this. Check seller id, account, environment and options.',
  'widget-failed': 'Amazon’s widget failed for a reason that Amazon does not name. redraw() may help.',
};

export type Setting = 'sellerId' | 'clientId' | 'region' | 'environment' | 'hosts' | 'returnUrl' | 'more';

/** Said after `configuration`. */
export const settingAdvice: Readonly<Record<Setting, string>> = {
  sellerId:
    'sellerId is missing, or is no text. Copy the Merchant ID from Seller Central → Integration → Integration Central.',
  clientId:
    'clientId is missing, or is no text. Copy the Client ID from Seller Central → Integration → Integration Central.',
  region:
    "region must be 'us', 'uk', 'eu' or 'jp': the marketplace that is chosen at the top of Seller Central → Integration → Integration Central.",
  environment:
    "environment must be 'sandbox' or 'production': the view that is chosen at the top of Seller Central → Integration → Integration Central.",
  hosts:
    "hosts must be two origins, e.g. { script: 'http://localhost:4000', api: 'http://localhost:4000' } without a path, and must not be set when environment is 'production'. Correct or remove hosts, or set environment to 'sandbox'.",
  returnUrl:
    'signInByRedirect needs an absolute https address of the same origin as the page, which is one of the Allowed Return URLs in Seller Central → Integration → Integration Central.',
  more: "contentSecurityPolicy takes directives by name, e.g. 'img-src', and each source as a text of its own, without space, comma or semicolon, which would begin another source, policy or directive. Split it, or write %2C and %3B.",
};
