import { beforeEach, describe, expect, test } from 'vitest';
import { createControls } from '../server/controls.js';
import { createSimulator, type Simulator } from '../server/simulator.js';
import { act } from '../widget-pages/act.js';
import { openWidgetPage } from '../widget-pages/open.js';
import type { WidgetPage } from '../widget-pages/widget-page.js';
import type { WidgetRequest } from '../widget-pages/widget-request.js';
import type { WidgetKind } from '../world/widget-errors.js';
import { type ScenarioName, scenarioNamed, scenarios } from './scenarios.js';

let simulator: Simulator;
let accessToken: string;

const play = (name: ScenarioName): void => createControls(simulator).play(name);

const request = (widget: WidgetKind, contractId = ''): WidgetRequest => ({
  widget,
  marketplace: { region: 'us', environment: 'sandbox' },
  sellerId: 'SELLER',
  contractId,
  createsContract: true,
  agreement: 'order-reference',
  displayMode: 'Edit',
  collapsible: false,
  presentmentCurrency: '',
  accessToken,
  flaw: undefined,
});

const open = (widget: WidgetKind, contractId = ''): WidgetPage =>
  openWidgetPage(simulator.world, request(widget, contractId));

const selectedIn = ({ view }: WidgetPage): string | undefined =>
  view.shows === 'list' ? view.entries.find(({ selected }) => selected)?.title : undefined;

const chosenFor = ({ reference }: WidgetPage) => {
  const [buyer] = simulator.world.buyers;
  return {
    card: buyer?.cards.find(({ id }) => id === reference?.cardId)?.lastFour,
    country: buyer?.addresses.find(({ id }) => id === reference?.addressId)?.address.countryCode,
  };
};

const errorsOf = ({ events }: WidgetPage) =>
  events.flatMap((event) => (event.type === 'error' ? [event.code] : []));

beforeEach(() => {
  simulator = createSimulator({});
  const [buyer] = simulator.world.buyers;
  const wanted = { userId: buyer?.userId ?? '', clientId: 'client', scope: ['profile'] };
  accessToken = simulator.world.tokens.issue(wanted).token;
});

describe('the table', () => {
  test('has every name and every title once', () => {
    expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length);
    expect(new Set(scenarios.map(({ title }) => title)).size).toBe(scenarios.length);
  });

  test('is written in whole sentences and names of small letters', () => {
    for (const { name, title, happens } of scenarios) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(title).toMatch(/^[A-Z].*[^.]$/);
      expect(happens).toMatch(/^[A-Z].*\.$/);
    }
  });

  test('asks for cards and countries that the first buyer has', () => {
    const [buyer] = simulator.world.buyers;
    for (const { arrangements } of scenarios) {
      for (const one of arrangements) {
        if (one.arranges === 'card')
          expect(buyer?.cards.map((card) => card.lastFour)).toContain(one.lastFour);
        if (one.arranges === 'address')
          expect(buyer?.addresses.map(({ address }) => address.countryCode)).toContain(one.countryCode);
      }
    }
  });

  test('says which scenarios there are where one is asked for that is none', () => {
    expect(() => scenarioNamed('bad-card')).toThrow(
      `There is no scenario "bad-card". There are: ${scenarios.map(({ name }) => name).join(', ')}.`,
    );
  });
});

describe('playing', () => {
  test.each([
    ['good-card', '1111'],
    ['declined-once', '3434'],
    ['amazon-rejected', '2323'],
    ['transaction-timed-out', '5656'],
    ['processing-failure', '0119'],
    ['needs-authentication', '3155'],
    ['expired-card', '0069'],
  ] as const)(
    '%s preselects the card ending in %s, on the page of the wallet that is shown',
    (name, lastFour) => {
      play(name);
      const wallet = open('Wallet');
      expect(chosenFor(wallet).card).toBe(lastFour);
      expect(selectedIn(wallet)).toContain(`ending in ${lastFour}`);
    },
  );

  test('address-not-shippable preselects the address in Switzerland', () => {
    play('address-not-shippable');
    expect(chosenFor(open('AddressBook')).country).toBe('CH');
  });

  test('a card that a buyer does not have leaves the first one chosen', () => {
    simulator.world.preselection.preferCard('9999');
    expect(chosenFor(open('Wallet')).card).toBe('1111');
  });

  test('script-fails, sign-in-denied and popup-blocked wait for who asks next', () => {
    play('script-fails');
    const failures = [1, 2, 3, 4].map(() => simulator.scriptFailures.take());
    expect(failures).toEqual([true, true, true, undefined]);
    play('sign-in-denied');
    expect([simulator.denials.take(), simulator.denials.take()]).toEqual([true, undefined]);
    play('popup-blocked');
    expect([simulator.blockedPopups.take(), simulator.blockedPopups.take()]).toEqual([true, undefined]);
  });

  test('session-expires: the first choice fails, and a new sign-in goes on with what was chosen before', () => {
    play('session-expires');
    const book = open('AddressBook');
    expect(errorsOf(book)).toEqual([]);
    expect(errorsOf(act(simulator.world, book, { action: 'choose', entry: 'address-2' }))).toEqual([
      'BuyerSessionExpired',
    ]);
    const { userId, clientId, scope } = {
      userId: book.reference?.userId ?? '',
      clientId: 'client',
      scope: [],
    };
    accessToken = simulator.world.tokens.issue({ userId, clientId, scope }).token;
    const again = open('AddressBook', book.reference?.id);
    expect(again.reference?.addressId).toBe('address-1');
    expect(errorsOf(act(simulator.world, again, { action: 'choose', entry: 'address-2' }))).toEqual([]);
  });

  test('cookies-refused: both widgets report ITP once, and work', () => {
    play('cookies-refused');
    const book = open('AddressBook');
    expect(errorsOf(book)).toEqual(['ITP']);
    expect(errorsOf(open('Wallet', book.reference?.id))).toEqual(['ITP']);
    expect(errorsOf(open('Wallet', book.reference?.id))).toEqual([]);
    expect(act(simulator.world, book, { action: 'choose', entry: 'address-2' }).events).toEqual([
      { type: 'select' },
    ]);
  });

  test.each(scenarios)('$name is over when the next one begins, and nothing of it is left', ({ name }) => {
    play(name);
    play('good-card');
    const book = open('AddressBook');
    const wallet = open('Wallet', book.reference?.id);
    expect([...errorsOf(book), ...errorsOf(wallet)]).toEqual([]);
    expect(chosenFor(wallet)).toEqual({ card: '1111', country: 'US' });
    expect(errorsOf(act(simulator.world, book, { action: 'choose', entry: 'address-2' }))).toEqual([]);
    expect(simulator.world.network.isSlow()).toBe(false);
    const { scriptFailures, denials, blockedPopups } = simulator;
    expect([scriptFailures, denials, blockedPopups].map(({ take }) => take())).toEqual(
      Array(3).fill(undefined),
    );
  });

  test('leaves who is signed in and what was charged as it is', () => {
    const book = open('AddressBook');
    play('declined-once');
    expect(simulator.world.references.find(book.reference?.id ?? '')).toEqual(book.reference);
    expect(errorsOf(open('AddressBook', book.reference?.id))).toEqual([]);
  });
});
