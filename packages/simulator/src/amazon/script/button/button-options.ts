import { type Callback, callbackIn, field, textIn } from '../../foreign-values.js';
import type { ReferenceKind } from '../../world/marketplace.js';
import type { ButtonArtwork } from '../widgets/widget-pages-port.js';

export type ButtonOptions = {
  readonly artwork: ButtonArtwork;
  readonly agreement: ReferenceKind;
  readonly usesAddressBook: boolean;
  readonly authorization: Callback | undefined;
  readonly onSignIn: Callback | undefined;
  readonly onError: Callback | undefined;
};

/** The known word that equals the given one whatever its case, else the first. */
const oneOf = (words: readonly [string, ...string[]], given: string): string =>
  words.find((word) => word.toLowerCase() === given.toLowerCase()) ?? words[0];

export const readButtonOptions = (options: unknown): ButtonOptions => ({
  artwork: {
    type: oneOf(['LwA', 'PwA', 'Pay', 'A', 'Login'], textIn(options, 'type')),
    color: oneOf(['Gold', 'LightGray', 'DarkGray'], textIn(options, 'color')),
    size: oneOf(['medium', 'small', 'large', 'x-large'], textIn(options, 'size')),
    language: textIn(options, 'language') || 'en-US',
  },
  agreement:
    textIn(options, 'agreementType') === 'BillingAgreement' ? 'billing-agreement' : 'order-reference',
  usesAddressBook: field(options, 'useAmazonAddressBook') !== false,
  authorization: callbackIn(options, 'authorization'),
  onSignIn: callbackIn(options, 'onSignIn'),
  onError: callbackIn(options, 'onError'),
});
