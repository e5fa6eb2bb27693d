import type { Address, Buyer, Card } from '../world/buyer.js';
import { hasDeclined, type Reference } from '../world/references.js';
import type { WidgetKind } from '../world/widget-errors.js';
import type { WidgetEntry } from './widget-view.js';

const addressDetail = (address: Address): string =>
  [
    address.addressLine1,
    address.addressLine2,
    `${address.city}, ${address.stateOrRegion} ${address.postalCode}`,
    address.countryCode,
  ]
    .filter((line) => line !== '')
    .join(', ');

const addressEntries = (buyer: Buyer, reference: Reference): readonly WidgetEntry[] =>
  buyer.addresses.map(({ id, address }) => ({
    id,
    title: address.name,
    detail: addressDetail(address),
    selected: id === reference.addressId,
    declined: false,
  }));

/** What happens with a card that does not simply pay; undefined for one that does. */
const testOf = (card: Card): string | undefined => {
  if (card.needsAuthentication) return 'the bank asks';
  if (card.notAllowed) return 'PaymentMethodNotAllowed';
  return card.expired ? 'expired' : card.declinesOnceAs;
};

const cardDetail = (card: Card, declined: boolean): string => {
  if (declined) return 'Declined. Verify card info or use another card';
  const test = testOf(card);
  const expiry = `${card.expired ? 'Expired' : 'Expires'} ${card.expires}`;
  return test === undefined ? expiry : `${expiry} · Test card: ${test}`;
};

/** Amazon's sandbox marks its test cards with a star. */
const cardTitle = (card: Card): string => {
  const star = testOf(card) === undefined ? '' : ' *';
  return `${card.brand} ending in ${card.lastFour}${star}`;
};

const cardEntries = (buyer: Buyer, reference: Reference): readonly WidgetEntry[] =>
  buyer.cards.map((card) => {
    const declined = hasDeclined(reference, card.id, 'InvalidPaymentMethod');
    return {
      id: card.id,
      title: cardTitle(card),
      detail: cardDetail(card, declined),
      selected: card.id === reference.cardId,
      declined,
    };
  });

export const entriesOf = (widget: WidgetKind, buyer: Buyer, reference: Reference): readonly WidgetEntry[] =>
  widget === 'Wallet' ? cardEntries(buyer, reference) : addressEntries(buyer, reference);
