import { makeRealButton } from '../accessibility/real-button.js';
import type { AmazonPay } from '../amazon-pay.js';
import type { DrawnButtonOptions } from '../amazon-script/payments.js';
import { AmazonPayError } from '../errors/amazon-pay-error.js';
import type { Artist, Drawing } from '../handles/handle.js';
import type { ButtonOptions } from './button-options.js';
import { checkLooks } from './check-looks.js';

/** What Amazon sees of a button. */
export type ButtonLook = Omit<DrawnButtonOptions, 'authorization' | 'onSignIn' | 'onError'>;

/** How Amazon's button is drawn; `more` is what Amazon is to tell of it besides its errors. */
export const buttonArtist = <Options extends ButtonOptions>(
  amazonPay: AmazonPay,
  more?: (drawing: Drawing<Options, ButtonLook>) => Pick<DrawnButtonOptions, 'onSignIn'>,
): Artist<Options, ButtonLook> => ({
  lookOf: ({ type = 'PwA', color, size, language }) => ({ type, color, size, language }),
  draw: (drawing) => {
    const { amazon, containerId, look, current } = drawing;
    const { region, sellerId } = amazonPay.configuration;
    if (process.env.NODE_ENV !== 'production') checkLooks(region, look);
    amazon.payments.Button(containerId, sellerId, {
      ...look,
      ...more?.(drawing),
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
