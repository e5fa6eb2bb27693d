import { expect, test } from 'vitest';
import { act } from '../widget-pages/act.js';
import { openWidgetPage } from '../widget-pages/open.js';
import type { WidgetRequest } from '../widget-pages/widget-request.js';
import { describe as describeReference } from '../world/description.js';
import { createWorld, type World } from '../world/world.js';
import { charge } from './charge.js';

const robin = 'amzn1.account.ROBIN0SAMPLE0SIMULATED00001';
const mary = 'amzn1.account.MARY0ANN0VAN0DER0BERG00002';

const tokenOf = (world: World, userId = robin): string =>
  world.tokens.issue({ userId, clientId: 'client', scope: ['payments:widget'] }).token;

const request = (widget: 'AddressBook' | 'Wallet', accessToken: string, contractId = ''): WidgetRequest => ({
  widget,
  marketplace: { region: 'us', environment: 'sandbox' },
  sellerId: 'A1SELLER',
  accessToken,
  contractId,
  agreement: 'order-reference',
  createsContract: true,
  displayMode: 'Edit',
  collapsible: false,
  presentmentCurrency: '',
  flaw: undefined,
});

/** A reference with address and card as they are chosen beforehand, or with another card. */
const physical = (world: World, card = 'card-1') => {
  const accessToken = tokenOf(world);
  const book = openWidgetPage(world, request('AddressBook', accessToken));
  const reference = book.reference?.id ?? '';
  const wallet = openWidgetPage(world, request('Wallet', accessToken, reference));
  act(world, wallet, { action: 'choose', entry: card });
  return { reference, accessToken, amount: '53.95', currency: 'USD', for: 'order-1' };
};

test('a charge is approved once for its order, and tells who pays and where it goes', () => {
  const world = createWorld();
  const bill = physical(world);
  expect(charge(world, bill)).toMatchObject({
    result: 'approved',
    kind: 'order-reference',
    state: 'Open',
    buyer: { userId: robin, name: 'Robin Sample', email: 'robin.sample@example.com' },
    shippingAddress: { addressLine1: '410 Terry Avenue North', phone: '206-555-0142' },
    billingAddress: { addressLine1: '9 Ledger Way' },
    card: { brand: 'Visa', lastFour: '1111' },
    usedBy: 'order-1',
  });
  expect(world.charges).toEqual([
    { reference: bill.reference, amount: '53.95', currency: 'USD', for: 'order-1', cardId: 'card-1' },
  ]);
});

test('a reference that has paid for one order refuses another', () => {
  const world = createWorld();
  const bill = physical(world);
  charge(world, bill);
  expect(charge(world, { ...bill, for: 'order-2' })).toMatchObject({
    result: 'refused',
    code: 'ReferenceUsed',
  });
  expect(world.charges).toHaveLength(1);
});

test('money in another currency than the region’s is refused', () => {
  const world = createWorld();
  const bill = physical(world);
  expect(charge(world, { ...bill, currency: 'EUR' })).toMatchObject({
    result: 'refused',
    code: 'CurrencyMismatch',
  });
  expect(world.charges).toEqual([]);
});

test('a second charge for the same order is taken, so that a shop that charges twice is seen to', () => {
  const world = createWorld();
  const bill = physical(world);
  charge(world, bill);
  expect(charge(world, bill)).toMatchObject({ result: 'approved' });
  expect(world.charges).toHaveLength(2);
});

test('what is confirmed is charged once more without the buyer’s token, for its own order only', () => {
  const world = createWorld();
  const bill = physical(world);
  const upsale = { ...bill, amount: '5.00', accessToken: '' };
  expect(charge(world, upsale)).toMatchObject({ result: 'refused', code: 'TokenUnknown' });
  charge(world, bill);
  expect(charge(world, upsale)).toMatchObject({ result: 'approved' });
  expect(charge(world, { ...upsale, for: 'order-2' })).toMatchObject({ code: 'TokenUnknown' });
  expect(world.charges.map(({ amount }) => amount)).toEqual(['53.95', '5.00']);
});

test('after InvalidPaymentMethod the declined card cannot be chosen; another pays on the same reference', () => {
  const world = createWorld();
  const bill = physical(world, 'card-3');
  expect(charge(world, bill)).toEqual({
    result: 'declined',
    reason: 'InvalidPaymentMethod',
    state: 'Suspended',
  });
  expect(charge(world, bill)).toMatchObject({ result: 'refused', code: 'PaymentPlanNotSet' });
  const wallet = openWidgetPage(world, request('Wallet', bill.accessToken, bill.reference));
  expect(act(world, wallet, { action: 'choose', entry: 'card-3' }).events).toEqual([]);
  expect(act(world, wallet, { action: 'choose', entry: 'card-2' }).events).toEqual([{ type: 'select' }]);
  expect(charge(world, bill)).toMatchObject({ result: 'approved', card: { lastFour: '4444' } });
});

test('AmazonRejected closes the reference for good', () => {
  const world = createWorld();
  const bill = physical(world, 'card-4');
  expect(charge(world, bill)).toEqual({ result: 'declined', reason: 'AmazonRejected', state: 'Closed' });
  expect(charge(world, bill)).toMatchObject({ result: 'refused', code: 'ReferenceClosed' });
});

test.each(['TransactionTimedOut', 'ProcessingFailure'] as const)(
  '%s leaves the reference open, and a retry pays',
  (reason) => {
    const world = createWorld();
    const bill = physical(world);
    world.declines.add(reason);
    expect(charge(world, bill)).toEqual({ result: 'declined', reason, state: 'Open' });
    expect(charge(world, bill)).toMatchObject({ result: 'approved' });
  },
);

test('the card that times out does so once on each reference', () => {
  const world = createWorld();
  const first = physical(world, 'card-5');
  expect(charge(world, first)).toMatchObject({ reason: 'TransactionTimedOut' });
  expect(charge(world, first)).toMatchObject({ result: 'approved' });
  expect(charge(world, physical(world, 'card-5'))).toMatchObject({ reason: 'TransactionTimedOut' });
});

test('a token that is unknown, expired or of another buyer is refused by name', () => {
  const world = createWorld();
  const bill = physical(world);
  const codeWith = (accessToken: string) => charge(world, { ...bill, accessToken });
  expect(codeWith('Atza|nonsense')).toMatchObject({ code: 'TokenUnknown' });
  expect(codeWith(tokenOf(world, mary))).toMatchObject({ code: 'BuyerNotAssociated' });
  world.clock.advance(60 * 60 * 1000);
  expect(codeWith(bill.accessToken)).toMatchObject({ code: 'TokenExpired' });
  expect(charge(world, { ...bill, reference: 'S01-1' })).toMatchObject({ code: 'InvalidOrderReferenceId' });
});

test('a draft of more than three hours is stale, and described as canceled', () => {
  const world = createWorld();
  const bill = physical(world);
  world.clock.advance(3 * 60 * 60 * 1000 + 1);
  const accessToken = tokenOf(world);
  expect(charge(world, { ...bill, accessToken })).toMatchObject({ code: 'ReferenceStale' });
  expect(describeReference(world, { reference: bill.reference })).toMatchObject({ state: 'Canceled' });
});

test('what is missing is named: the card, and the address of a reference that an address book has shown', () => {
  const world = createWorld({ buyers: [{ ...noAddresses, cards: [] }] });
  const accessToken = tokenOf(world);
  const book = openWidgetPage(world, request('AddressBook', accessToken));
  const wallet = openWidgetPage(world, request('Wallet', accessToken));
  const bill = { accessToken, amount: '1.00', currency: 'USD', for: 'order-1' };
  expect(charge(world, { ...bill, reference: book.reference?.id ?? '' })).toMatchObject({
    code: 'ShippingAddressNotSet',
  });
  expect(charge(world, { ...bill, reference: wallet.reference?.id ?? '' })).toMatchObject({
    code: 'PaymentPlanNotSet',
  });
});

const noAddresses = {
  userId: robin,
  name: 'Robin Sample',
  email: 'robin.sample@example.com',
  postalCode: '98109',
  addresses: [],
};

test('amazon 77: without the buyer’s token only the place is told, with it everything', () => {
  const world = createWorld();
  const { reference, accessToken } = physical(world);
  expect(describeReference(world, { reference })).toMatchObject({
    result: 'known',
    buyer: { userId: robin, name: null, email: null },
    shippingAddress: {
      name: null,
      addressLine1: null,
      addressLine2: null,
      city: 'Seattle',
      stateOrRegion: 'WA',
      postalCode: '98109',
      countryCode: 'US',
      phone: null,
    },
    usedBy: null,
  });
  expect(describeReference(world, { reference, accessToken })).toMatchObject({
    result: 'known',
    buyer: { name: 'Robin Sample' },
    shippingAddress: { addressLine1: '410 Terry Avenue North' },
  });
  expect(describeReference(world, { reference, accessToken: tokenOf(world, mary) })).toEqual({
    result: 'unknown',
    code: 'BuyerNotAssociated',
  });
});
