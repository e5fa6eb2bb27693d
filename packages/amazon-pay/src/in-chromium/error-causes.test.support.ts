import type { StartedAmazonSimulator } from '@landerpay/simulator/amazon';
import type { AmazonErrorCode } from '../index.js';
import type { Place, WidgetsSettings } from './widgets-page.test.support.js';
import type { WidgetsShop } from './widgets-shop.test.support.js';

/** Where the error is told, and what the widget there was shown with. */
export type Caused = { readonly place: Place; readonly options: Readonly<Record<string, unknown>> };

type Cause = {
  readonly settings?: Omit<WidgetsSettings, 'simulator'>;
  /** Runs on a page whose buyer has just signed in. */
  readonly cause: (shop: WidgetsShop, simulator: StartedAmazonSimulator) => Promise<Caused>;
};

const minutes = 60_000;

/** Both widgets on one reference with everything chosen, as before an order. */
const choosing = async ({ show, hear, forget }: WidgetsShop): Promise<string> => {
  await show('address-book');
  const reference = await hear('address-book reference');
  await hear('address-book selected');
  await show('wallet', { reference });
  await hear('wallet selected');
  await forget();
  return reference;
};

const confirm = async (shop: WidgetsShop, simulator: StartedAmazonSimulator, reference: string) => {
  const accessToken = await shop.token();
  const paid = simulator.charge({ reference, accessToken, amount: '9.00', currency: 'USD', for: 'order' });
  if (paid.result !== 'approved') throw new Error(JSON.stringify(paid));
};

const onConfirmed = (place: Place): Cause => ({
  cause: async (shop, simulator) => {
    const reference = await choosing(shop);
    await confirm(shop, simulator, reference);
    await shop.update(place, { reference });
    await shop.redraw(place);
    return { place, options: { reference } };
  },
});

const shownWith = (place: Place, options: Readonly<Record<string, unknown>>): Cause => ({
  cause: async ({ show }) => {
    await show(place, options);
    return { place, options };
  },
});

/** For what the stand-in has no natural cause of. */
const raised = (place: 'address-book' | 'wallet', code: 'ITP' | 'UnknownError'): Cause => ({
  cause: async ({ show }, simulator) => {
    simulator.raiseNext(place === 'wallet' ? 'Wallet' : 'AddressBook', code);
    const options = { reference: 'new' };
    await show(place, options);
    return { place, options };
  },
});

/** How each error comes about. */
export const causes: Readonly<Record<AmazonErrorCode, Cause>> = {
  AddressNotModifiable: onConfirmed('address-book'),
  PaymentMethodNotModifiable: onConfirmed('wallet'),
  BuyerNotAssociated: {
    cause: async (shop) => {
      const reference = await choosing(shop);
      await shop.signOut();
      await shop.signIn('Mary Ann van der Berg');
      await shop.redraw('address-book');
      return { place: 'address-book', options: { reference } };
    },
  },
  BuyerSessionExpired: {
    cause: async (shop, simulator) => {
      const reference = await choosing(shop);
      simulator.advanceClock(15 * minutes + 1);
      await shop.choose('address-book', 1);
      return { place: 'address-book', options: { reference } };
    },
  },
  CurrencyUnsupported: {
    cause: async (shop) => {
      const reference = await choosing(shop);
      const options = { reference, presentmentCurrency: 'XXX' };
      await shop.update('wallet', options);
      return { place: 'wallet', options };
    },
  },
  StaleOrderReference: {
    cause: async (shop, simulator) => {
      const reference = await choosing(shop);
      simulator.advanceClock(180 * minutes + 1);
      await shop.signOut();
      await shop.signIn();
      await shop.redraw('address-book');
      return { place: 'address-book', options: { reference } };
    },
  },
  InvalidOrderReferenceId: shownWith('address-book', { reference: 'S01-0000000-0000000' }),
  ReleaseEnvironmentMismatch: shownWith('wallet', { reference: 'P01-0000000-0000000' }),
  InvalidParameterValue: shownWith('wallet', { reference: 'new', design: { designMode: 'huge' } }),
  InvalidParameterValueNonSmartPhone: shownWith('address-book', {
    reference: 'new',
    design: { size: { width: 400, height: 260 }, padding: '5px' },
  }),
  InvalidParameterValueSmartPhone: shownWith('address-book', {
    reference: 'new',
    design: { designMode: 'responsive', size: { width: 400, height: 260 } },
  }),
  MissingParameter: shownWith('wallet', { reference: 'new', design: {} }),
  InvalidSellerId: {
    ...shownWith('address-book', { reference: 'new' }),
    settings: { sellerId: 'A2UNKNOWN' },
  },
  InvalidAccountStatus: {
    ...shownWith('address-book', { reference: 'new' }),
    settings: { sellerId: 'A3SUSPENDED' },
  },
  ITP: raised('address-book', 'ITP'),
  UnknownError: raised('wallet', 'UnknownError'),
};
