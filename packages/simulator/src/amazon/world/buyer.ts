/** A postal address; `countryCode` is ISO 3166-1, e.g. `US`, and a part that it has not is empty. */
export type Address = {
  readonly name: string;
  readonly addressLine1: string;
  readonly addressLine2: string;
  readonly city: string;
  readonly stateOrRegion: string;
  readonly postalCode: string;
  readonly countryCode: string;
  readonly phone: string;
};

/** Why Amazon declines an authorization (developer.amazon.com, handle-decline). */
export type DeclineReason =
  | 'InvalidPaymentMethod'
  | 'AmazonRejected'
  | 'TransactionTimedOut'
  | 'ProcessingFailure';

export const declineReasons: readonly DeclineReason[] = [
  'InvalidPaymentMethod',
  'AmazonRejected',
  'TransactionTimedOut',
  'ProcessingFailure',
];

/** An address as the buyer’s address book lists it. */
export type AddressBookEntry = { readonly id: string; readonly address: Address };

/** A test card in the buyer’s wallet. */
export type Card = {
  readonly id: string;
  readonly brand: string;
  readonly lastFour: string;
  readonly expires: string;
  readonly billingAddress: Address;
  /** How a test card answers the first charge on each reference; undefined for a card that pays. */
  readonly declinesOnceAs: DeclineReason | undefined;
  /** The bank asks the buyer first: it pays only after a confirmation flow that the buyer has passed. */
  readonly needsAuthentication?: boolean;
  /** Every charge on it is declined. */
  readonly expired?: boolean;
  /** No reference can be confirmed with it. */
  readonly notAllowed?: boolean;
};

/** A simulated Amazon customer. The first address and the first card are the ones chosen beforehand. */
export type Buyer = {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly postalCode: string;
  readonly addresses: readonly AddressBookEntry[];
  readonly cards: readonly Card[];
};
