import { describe, expect, test } from 'vitest';
import { shopInChromium } from './shop.test.support.js';
import { openWidgetsShop, widgetsPage } from './widgets-shop.test.support.js';

/** Wherever Amazon's builds differ, or nobody knows, the widgets must work with each. */
const builds = [
  { selectArgument: 'strict', echoesGivenId: false, consentReady: 'agreement-first' },
  { selectArgument: 'strict', echoesGivenId: true, consentReady: 'consent-only' },
  { selectArgument: 'lenient', echoesGivenId: false, consentReady: 'consent-only' },
  { selectArgument: 'lenient', echoesGivenId: true, consentReady: 'agreement-first' },
] as const;

describe.each(builds)('recurring payments, where Amazon’s script is %o', (settings) => {
  const shop = shopInChromium({ entry: widgetsPage, simulator: { settings } });

  test('address book, wallet and consent share one billing agreement', async () => {
    const { show, signIn, hear, told, choose } = await openWidgetsShop(shop());
    await signIn();
    await show('address-book', { kind: 'recurring', reference: 'new' });
    const reference = await hear('address-book reference');
    expect(reference).toMatch(/^C01-\d{7}-\d{7}$/);
    await hear('address-book selected');
    await show('wallet', { kind: 'recurring', reference });
    await hear('wallet selected');
    await show('consent', { reference });
    await hear('consent ready');
    await choose('consent', 0);
    await hear('consent consent true');
    expect(shop().simulator.describe({ reference })).toMatchObject({
      result: 'known',
      kind: 'billing-agreement',
      card: { lastFour: '1111' },
      shippingAddress: { city: 'Seattle' },
    });
    expect(shop().simulator.references().length).toBe(1);
    expect(await told()).toEqual([
      `address-book reference ${reference}`,
      'address-book ready',
      'address-book selected',
      'wallet ready',
      'wallet selected',
      'consent consent false',
      'consent ready',
      'consent consent true',
    ]);
  });

  test.each([
    ['one-time', /^S01-/],
    ['recurring', /^C01-/],
  ])('for digital goods the wallet alone makes the reference: %s', async (kind, form) => {
    const { show, signIn, hear, told } = await openWidgetsShop(shop());
    await signIn();
    await show('wallet', { kind, reference: 'new' });
    await hear('wallet selected');
    const reference = await hear('wallet reference');
    expect(reference).toMatch(form);
    expect(await told()).toEqual([`wallet reference ${reference}`, 'wallet ready', 'wallet selected']);
    expect(
      shop()
        .simulator.references()
        .map(({ id }) => id),
    ).toEqual([reference]);
  });
});
