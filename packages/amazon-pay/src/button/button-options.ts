import type { ReportsErrors } from '../handles/handle.js';

/** Looks: developer.amazon.com, "add a button". `A` is the square with the letter, `LwA` and `Login` only sign in. */
export type ButtonOptions = ReportsErrors & {
  /** Default `PwA` ("Pay with Amazon"). In Japan only `PwA` and `LwA` exist. */
  readonly type?: 'PwA' | 'Pay' | 'A' | 'LwA' | 'Login' | undefined;
  /** Default: Amazon's, `Gold`. */
  readonly color?: 'Gold' | 'LightGray' | 'DarkGray' | undefined;
  /** Default: Amazon's, `medium`. */
  readonly size?: 'small' | 'medium' | 'large' | 'x-large' | undefined;
  /** Counts in the EU and UK only. Default: the marketplace's. */
  readonly language?: 'en-GB' | 'de-DE' | 'fr-FR' | 'it-IT' | 'es-ES' | undefined;
  /** What a screen reader says. Default `Pay with Amazon`. */
  readonly label?: string | undefined;
  /** Called synchronously inside the click, before the sign-in begins. */
  readonly onClick?: (() => void) | undefined;
};
