import type { Address, Buyer } from './buyer.js';
import type { ReferenceKind } from './marketplace.js';
import { isStale, type Reference, type ReferenceState } from './references.js';
import { buyerOf, type World } from './world.js';

/** Before the buyer's token is shown, Amazon gives out the place only; the rest is null. */
export type VisibleAddress = {
  readonly [Field in keyof Address]: Field extends 'city' | 'stateOrRegion' | 'postalCode' | 'countryCode'
    ? string
    : string | null;
};

/** What a reference stands for; what Amazon does not tell is `null`. `usedBy`: the shop’s order that it has paid for. */
export type ReferenceDetails = {
  readonly kind: ReferenceKind;
  readonly state: ReferenceState;
  readonly buyer: { readonly userId: string; readonly name: string | null; readonly email: string | null };
  readonly shippingAddress: VisibleAddress | null;
  readonly billingAddress: VisibleAddress | null;
  readonly card: { readonly brand: string; readonly lastFour: string } | null;
  readonly usedBy: string | null;
};

/** Why Amazon tells nothing about a reference. */
export type UnknownCode = 'InvalidOrderReferenceId' | 'TokenUnknown' | 'TokenExpired' | 'BuyerNotAssociated';

/** What Amazon tells about a reference, or why it tells nothing. */
export type Description =
  | ({ readonly result: 'known' } & ReferenceDetails)
  | { readonly result: 'unknown'; readonly code: UnknownCode };

const placeOnly = ({ city, stateOrRegion, postalCode, countryCode }: Address): VisibleAddress => ({
  name: null,
  addressLine1: null,
  addressLine2: null,
  city,
  stateOrRegion,
  postalCode,
  countryCode,
  phone: null,
});

const chosenAddress = (buyer: Buyer, reference: Reference): Address | undefined =>
  buyer.addresses.find((entry) => entry.id === reference.addressId)?.address;

/** What a reference stands for, in full or (`permitted: false`) only as far as Amazon tells a stranger. */
export const detailsOf = (world: World, reference: Reference, permitted: boolean): ReferenceDetails => {
  const buyer = buyerOf(world, reference.userId);
  const card = buyer.cards.find((candidate) => candidate.id === reference.cardId);
  const shown = (address: Address | undefined): VisibleAddress | null =>
    address === undefined ? null : permitted ? address : placeOnly(address);
  return {
    kind: reference.kind,
    state: isStale(reference, world.clock.now()) ? 'Canceled' : reference.state,
    buyer: {
      userId: buyer.userId,
      name: permitted ? buyer.name : null,
      email: permitted ? buyer.email : null,
    },
    shippingAddress: shown(chosenAddress(buyer, reference)),
    billingAddress: shown(card?.billingAddress),
    card: card === undefined ? null : { brand: card.brand, lastFour: card.lastFour },
    usedBy: reference.usedBy ?? null,
  };
};

/** Why a token does not open a reference; undefined when it does. */
export const refusalOfToken = (
  world: World,
  reference: Reference,
  accessToken: string,
): UnknownCode | undefined => {
  const check = world.tokens.check(accessToken);
  if (check.result === 'unknown') return 'TokenUnknown';
  if (check.result === 'expired') return 'TokenExpired';
  return check.grant.userId === reference.userId ? undefined : 'BuyerNotAssociated';
};

/** What is asked about; without the buyer’s token the answer has the place of the addresses only. */
export type DescribeRequest = { readonly reference: string; readonly accessToken?: string | undefined };

export const describe = (world: World, request: DescribeRequest): Description => {
  const reference = world.references.find(request.reference);
  if (reference === undefined) return { result: 'unknown', code: 'InvalidOrderReferenceId' };
  if (request.accessToken === undefined) {
    return { result: 'known', ...detailsOf(world, reference, false) };
  }
  const code = refusalOfToken(world, reference, request.accessToken);
  return code === undefined
    ? { result: 'known', ...detailsOf(world, reference, true) }
    : { result: 'unknown', code };
};
