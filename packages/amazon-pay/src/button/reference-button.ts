import type { AmazonPay } from '../amazon-pay.js';
import { AmazonPayError } from '../errors/amazon-pay-error.js';
import { createHandle } from '../handles/create-handle.js';
import type { Handle } from '../handles/handle.js';
import { type HearsReference, readContract } from '../references/contract.js';
import type { BillingAgreementId, OrderReferenceId } from '../references/reference-id.js';
import { type ButtonLook, buttonArtist } from './button-artist.js';
import type { ButtonOptions } from './button-options.js';

type OneTimeSignIn = {
  readonly kind?: 'one-time' | undefined;
  readonly onSignIn: (reference: OrderReferenceId) => void;
};

type RecurringSignIn = {
  readonly kind: 'recurring';
  readonly onSignIn: (reference: BillingAgreementId) => void;
};

/**
 * What the button that makes the reference can be given: `onSignIn` gets the id of what `kind`
 * names, by default an order reference.
 */
export type ReferenceButtonOptions = ButtonOptions &
  (OneTimeSignIn | RecurringSignIn) & {
    /** Default `true`; `false` for digital goods, which are sent to no address. */
    readonly needsAddress?: boolean | undefined;
  };

const hearsReference = (options: ReferenceButtonOptions): HearsReference =>
  options.kind === 'recurring'
    ? { kind: 'recurring', onReference: options.onSignIn }
    : { kind: 'one-time', onReference: options.onSignIn };

/**
 * Amazon's button that makes the order reference, or with `kind: 'recurring'` the billing agreement, itself: `onSignIn`
 * gets its id after each click whose sign-in has succeeded, also when the buyer was signed in already. Give the id to
 * the widgets, and keep it: the next click makes another one. Only for a sign-in by popup; after a redirect let a widget
 * make the reference. `onError` hears, besides what it hears of the plain button, `widget-failed` where Amazon has named
 * no reference.
 */
export const createReferenceButton = (
  amazonPay: AmazonPay,
  initial: ReferenceButtonOptions,
): Handle<ReferenceButtonOptions> => {
  const artist = buttonArtist<ReferenceButtonOptions>(amazonPay, ({ current }) => ({
    onSignIn: (contract) => {
      const options = current();
      if (options === undefined) return;
      const told = readContract(hearsReference(options), contract);
      if (told) told.tell();
      else options.onError(new AmazonPayError('widget-failed', { source: 'amazon', retryable: true }));
    },
  }));
  return createHandle<ReferenceButtonOptions, ButtonLook>(amazonPay, initial, {
    ...artist,
    lookOf: (options) => ({
      ...artist.lookOf(options),
      agreementType: options.kind === 'recurring' ? 'BillingAgreement' : undefined,
      useAmazonAddressBook: options.needsAddress,
    }),
  });
};
