import { takeParameters } from '../sign-in/take-parameters.js';

/**
 * What the address says that became of the buyer's authentication. Anybody can write an address: it proves nothing.
 * - `none`: the address says nothing; nobody comes back from Amazon.
 * - `success`: let the server ask Amazon for the reference, and authorise the payment or look the order up.
 * - `abandoned`: the buyer gave up. Show the checkout with the same reference; it can be confirmed again.
 * - `failure`: the bank said no, and the reference can be confirmed no more. Let the server cancel it, and show the
 *   checkout with `reference: 'new'`.
 * - `unknown`: a word that Amazon's documentation does not have. As for `success`, only the server can find out.
 */
export type Authentication =
  | { readonly name: 'none' }
  | { readonly name: 'success'; readonly next: 'ask-server' }
  | { readonly name: 'abandoned'; readonly next: 'same-reference' }
  | { readonly name: 'failure'; readonly next: 'new-reference' }
  | { readonly name: 'unknown'; readonly next: 'ask-server' };

const parameter = 'AuthenticationStatus';

const readStatus = (status: string | undefined): Authentication => {
  switch (status) {
    case undefined:
      return { name: 'none' };
    case 'Success':
      return { name: 'success', next: 'ask-server' };
    case 'Abandoned':
      return { name: 'abandoned', next: 'same-reference' };
    case 'Failure':
      return { name: 'failure', next: 'new-reference' };
    default:
      return { name: 'unknown', next: 'ask-server' };
  }
};

/**
 * For the pages behind the success and the failure address of `startConfirmation()`: call it once, when the page starts.
 * Takes Amazon's answer out of the address, keeping everything else in it, so that a reload or a bookmark does not
 * repeat it, and says what follows. Amazon may send `Abandoned` to either address, so both pages must expect all answers.
 * Never ship because of it: only Amazon's answer to the shop's server tells whether an order is paid. On a server it is
 * `none`. (developer.amazon.com, "Strong Customer Authentication for customer-initiated transactions")
 */
export const captureAuthentication = (): Authentication => {
  if (typeof window === 'undefined') return readStatus(undefined);
  const { taken, rest } = takeParameters(location.search.slice(1), [parameter]);
  const status = taken.get(parameter);
  if (status !== undefined) {
    const query = rest && `?${rest}`;
    history.replaceState(history.state, '', location.origin + location.pathname + query + location.hash);
  }
  return readStatus(status);
};
