import { describe, expect, it, test } from 'vitest';
import { createAmazonSimulator } from '../server/app.js';
import { startAmazonSimulator } from '../server/start.js';
import { demonstrationBuyers } from '../world/demonstration-buyers.js';
import { checkInPageOptions } from './in-page-options.js';

const [robin] = demonstrationBuyers;

/** As a program without types would call it. */
const make = (options: object): unknown => Reflect.apply(createAmazonSimulator, undefined, [options]);

describe('an option that is wrong is answered with what to write', () => {
  test.each([
    [
      { sellers: ['A1'] },
      '(sellers): there is no such name: there are buyers, now, randomness, sellerIds, suspendedSellerIds, settings, abandonedReturnsTo, clientIds, javascriptOrigins, returnOrigins.',
    ],
    [{ sellerIds: 'A1' }, '(sellerIds): write a list.'],
    [{ clientIds: [''] }, '(clientIds.0): it is empty.'],
    [
      { returnOrigins: ['https://shop.example/back'] },
      '(returnOrigins.0): "https://shop.example/back" is no origin: write one such as "https://shop.example", without a path.',
    ],
    [{ settings: { selectArgument: 'loose' } }, '(settings.selectArgument): write one of strict, lenient.'],
    [
      { settings: { consentReady: 'never' } },
      '(settings.consentReady): write one of agreement-first, consent-only.',
    ],
    [{ settings: { echoesGivenId: 'yes' } }, '(settings.echoesGivenId): write true or false.'],
    [{ abandonedReturnsTo: 'cart' }, '(abandonedReturnsTo): write one of failure-url, success-url.'],
    [{ now: 0 }, '(now): write a function: it gives milliseconds since 1970.'],
    [{ buyers: [] }, '(buyers): nobody could sign in: write one at least.'],
    [{ buyers: [robin, robin] }, '(buyers): two have the same userId.'],
    [
      { buyers: [{ ...robin, cards: [{ ...robin?.cards[0], lastFour: '42' }] }] },
      '(buyers.0.cards.0.lastFour): write four digits.',
    ],
  ])('%o', (options, sentence) => {
    expect(() => make(options)).toThrow(
      expect.objectContaining({
        code: 'simulator-misuse',
        message: `An option of simulated Amazon ${sentence}`,
      }),
    );
  });
});

it('a port that cannot be is refused before anything starts', async () => {
  await expect(startAmazonSimulator({ port: 70_000 })).rejects.toThrow(
    'An option of simulated Amazon (port): write a whole number from 0 to 65535; 0 takes a free port.',
  );
});

it('inside the page there are other options', () => {
  expect(() =>
    checkInPageOptions({ arrival: 'at-once', marketplace: { region: 'eu', environment: 'sandbox' } }),
  ).not.toThrow();
  expect(() => Reflect.apply(checkInPageOptions, undefined, [{ marketplace: { region: 'de' } }])).toThrow(
    'An option of simulated Amazon (marketplace.region): write one of us, uk, eu, jp.',
  );
});
