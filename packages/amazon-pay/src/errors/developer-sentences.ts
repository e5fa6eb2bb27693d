import type { AmazonPayErrorCode } from './error-codes.js';

/** Left out of production builds, where the code and a link to the documentation stand in for them. */
export const developerSentences: Readonly<Record<AmazonPayErrorCode, string>> = {
  configuration: 'The configuration of Amazon Pay is wrong',
  'script-unavailable':
    'Amazon’s Widgets.js could not be loaded after several tries. Check the network, ad blockers and the page’s content security policy, then call retry()',
  'environment-conflict':
    'This page already loads Amazon’s Widgets.js of another region, environment or host, and the script supports one per page. Remove the other script tag or make both settings equal',
  'script-not-ready':
    'signIn() was called before Amazon’s script was ready. Offer the button when status is "ready"',
  'popup-blocked':
    'The browser refused to open Amazon’s sign-in window. Call signIn() synchronously inside a click, or sign in by redirect',
  'sign-in-denied': 'The buyer refused to sign in or to share what the scope asks for',
  'sign-in-failed': 'Amazon refused the sign-in. Check the client id and its allowed JavaScript origins',
  'sign-in-forged':
    'An access token came back without the state that this tab had sent, so it was dropped. Call captureSignIn() once, on the page that the return URL names, in the tab that began',
  'storage-unavailable':
    'Signing in by redirect needs sessionStorage, which this browser refuses. Sign in by popup instead',
  'profile-unavailable':
    'Amazon did not give the buyer’s profile. Ask for the scope "profile" and sign in again',
  'button-refused': 'Amazon refused to draw its button. Check the seller id and the button’s options',
  'container-missing':
    'The element to bind to is not in the document, or is inside a shadow root where Amazon’s script cannot find it',
  'session-expired': 'The buyer’s session with Amazon is over. Call signOut() and show the button again',
  'buyer-not-associated':
    'The reference belongs to another buyer, or nobody is signed in. Call signOut() and show the button again',
  'invalid-order-reference': 'Amazon does not know this order reference. Start with a new one',
  'stale-order-reference':
    'The order reference was not confirmed within three hours, so Amazon cancelled it. Start with a new one',
  'address-not-modifiable':
    'The address of this reference can no longer be changed. Show it in read mode, or start with a new reference',
  'payment-method-not-modifiable':
    'The payment method of this reference can no longer be changed. Show it in read mode, or start with a new reference',
  'invalid-seller-id':
    'Amazon does not know the seller id. Copy it from Seller Central’s Integration Central page',
  'invalid-account-status': 'The seller’s account at Amazon is suspended or not set up. See Seller Central',
  'invalid-parameter': 'An option of the widget has a value that Amazon refuses',
  'missing-parameter': 'An option that the widget needs is missing',
  'environment-mismatch':
    'A reference of production was used in the sandbox, or the reverse. Make the environments equal',
  'unsupported-currency': 'Amazon does not support this currency here',
  'tracking-prevention': 'The browser’s tracking prevention got in the way; the widget still works',
  'unknown-widget-error': 'Amazon’s widget failed for a reason that Amazon does not name',
};
