import { makeRealButton } from '../accessibility/real-button.js';
import type { AmazonPay } from '../amazon-pay.js';
import { AmazonPayError } from '../errors/amazon-pay-error.js';
import { createHandle } from '../handles/create-handle.js';
import type { Handle, ReportsErrors } from '../handles/handle.js';

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

/**
 * Amazon's button, usable by keyboard and screen reader too; a click lets the buyer sign in.
 * `onError` hears `widget-refused` (check seller id and options) and `container-missing`; the sign-in's own
 * errors are in `amazonPay.session`.
 */
export const createButton = (amazonPay: AmazonPay, options: ButtonOptions): Handle<ButtonOptions> =>
  createHandle(amazonPay, options, {
    lookOf: ({ type = 'PwA', color, size, language }) => ({ type, color, size, language }),
    draw: ({ amazon, containerId, look, current }) => {
      amazon.payments.Button(containerId, amazonPay.configuration.sellerId, {
        ...look,
        authorization: () => {
          current()?.onClick?.();
          amazonPay.signIn();
        },
        onError: (cause) => {
          current()?.onError(new AmazonPayError('widget-refused', { source: 'amazon', cause }));
        },
      });
    },
    decorate: (container, { label = 'Pay with Amazon' }) => {
      makeRealButton(container, label);
    },
  });
