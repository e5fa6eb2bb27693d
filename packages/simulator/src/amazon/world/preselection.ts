import type { AddressBookEntry, Buyer, Card } from './buyer.js';

/** Which card and which address of a buyer Amazon shows as chosen beforehand: the first, unless others are preferred. */
export type Preselection = {
  readonly preferCard: (lastFour: string) => void;
  readonly preferAddressIn: (countryCode: string) => void;
  readonly cardOf: (buyer: Buyer) => Card | undefined;
  readonly addressOf: (buyer: Buyer) => AddressBookEntry | undefined;
  readonly clear: () => void;
};

export const createPreselection = (): Preselection => {
  let preferredCard: string | undefined;
  let preferredCountry: string | undefined;
  return {
    preferCard: (lastFour) => {
      preferredCard = lastFour;
    },
    preferAddressIn: (countryCode) => {
      preferredCountry = countryCode;
    },
    cardOf: ({ cards }) => cards.find(({ lastFour }) => lastFour === preferredCard) ?? cards[0],
    addressOf: ({ addresses }) =>
      addresses.find(({ address }) => address.countryCode === preferredCountry) ?? addresses[0],
    clear: () => {
      preferredCard = undefined;
      preferredCountry = undefined;
    },
  };
};
