import { act } from '../widget-pages/act.js';
import { openWidgetPage } from '../widget-pages/open.js';
import type { WidgetRequest } from '../widget-pages/widget-request.js';
import type { Buyer, Card } from '../world/buyer.js';
import { demonstrationBuyers } from '../world/demonstration-buyers.js';
import type { ReferenceKind, Region } from '../world/marketplace.js';
import type { Price } from '../world/references.js';
import { createWorld, type World } from '../world/world.js';
import { type OperationName, type OperationRequest, serverOf } from './operations.js';

const [robin] = demonstrationBuyers;
export const price = { amount: '100.00', currency: 'USD' };

const cardLike = (id: string, changes: Partial<Card>): Card => ({
  id,
  brand: 'Visa',
  lastFour: id,
  expires: '11/2031',
  billingAddress: { ...addressOf(robin) },
  declinesOnceAs: undefined,
  ...changes,
});

function addressOf(buyer: Buyer | undefined) {
  const entry = buyer?.addresses[0];
  if (entry === undefined) throw new Error('The demonstration has no buyer with an address.');
  return entry.address;
}

/** The four test cards of Amazon's sandbox, and others that the notes tell of. */
const cards: readonly Card[] = [
  cardLike('1111', {}),
  cardLike('5656', { declinesOnceAs: 'TransactionTimedOut' }),
  cardLike('4545', { notAllowed: true }),
  cardLike('2323', { declinesOnceAs: 'AmazonRejected' }),
  cardLike('3434', { declinesOnceAs: 'InvalidPaymentMethod' }),
  cardLike('9999', { expired: true }),
  cardLike('3220', { needsAuthentication: true }),
];

/** A world with one buyer, whose widgets are driven here, and the shop's server. */
export const shopServer = (region: Region = 'us') => {
  const world: World = createWorld({ buyers: robin === undefined ? [] : [{ ...robin, cards }] });
  const server = serverOf(world);
  const accessToken = world.tokens.issue({
    userId: robin?.userId ?? '',
    clientId: 'client',
    scope: ['payments:widget'],
  }).token;

  const request = (
    widget: WidgetRequest['widget'],
    agreement: ReferenceKind,
    contractId: string,
  ): WidgetRequest => ({
    widget,
    marketplace: { region, environment: 'sandbox' },
    sellerId: 'A1SELLER',
    accessToken,
    contractId,
    agreement,
    createsContract: true,
    displayMode: 'Edit',
    collapsible: false,
    presentmentCurrency: '',
    flaw: undefined,
  });

  /** Draws the Wallet of a reference again, with another currency to pay in. */
  const showCurrency = (
    reference: string,
    presentmentCurrency: string,
    kind: ReferenceKind = 'order-reference',
  ) => {
    openWidgetPage(world, { ...request('Wallet', kind, reference), presentmentCurrency });
  };
  const chooseCard = (reference: string, card: string, kind: ReferenceKind = 'order-reference') => {
    const wallet = openWidgetPage(world, request('Wallet', kind, reference));
    act(world, wallet, { action: 'choose', entry: card });
  };
  const consent = (reference: string) => {
    const widget = openWidgetPage(world, request('Consent', 'billing-agreement', reference));
    act(world, widget, { action: 'consent' });
  };
  const begin = (kind: ReferenceKind, widget: 'AddressBook' | 'Wallet'): string =>
    openWidgetPage(world, request(widget, kind, '')).reference?.id ?? '';

  return {
    world,
    server,
    accessToken,
    begin,
    chooseCard,
    showCurrency,
    consent,
    /** A confirmed order reference with a card. */
    confirmed: (card: string, total: Price = price): string => {
      const reference = begin('order-reference', 'AddressBook');
      chooseCard(reference, '1111');
      chooseCard(reference, card);
      server('set-order-reference-details', { reference, ...total });
      server('confirm-order-reference', { reference });
      return reference;
    },
    authorize: (reference: string, more: OperationRequest = {}) =>
      server('authorize', { reference, ...price, ...more }),
    state: (name: OperationName, reference: string): string => {
      const answer = server(name, { reference });
      return answer.result === 'done' ? answer.state : answer.result;
    },
  };
};
