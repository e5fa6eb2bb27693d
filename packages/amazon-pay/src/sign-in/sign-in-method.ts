import type { AmazonLogin } from '../amazon-script/login.js';
import type { AmazonPayError } from '../errors/amazon-pay-error.js';

/** How a buyer signs in: by popup unless told otherwise, or what `signInByRedirect` gives. */
export type SignInMethod = {
  /** Runs inside the click. Gives an error if the sign-in could not begin; else Amazon's answer goes to `take`. */
  readonly begin: (
    login: AmazonLogin,
    scope: string,
    take: (answer: unknown) => void,
    /** In milliseconds since 1970. */
    now: number,
  ) => AmazonPayError | undefined;
  /** Runs when Amazon's script is ready for settings. */
  readonly prepare?: (login: AmazonLogin) => void;
  /** Runs when the buyer signs out. */
  readonly forget?: () => void;
};
