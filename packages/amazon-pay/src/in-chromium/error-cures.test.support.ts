import type { StartedAmazonSimulator } from '@landerpay/simulator/amazon';
import type { ErrorReaction } from '../index.js';
import type { Caused } from './error-causes.test.support.js';
import type { WidgetsShop } from './widgets-shop.test.support.js';

type Cure = (shop: WidgetsShop, caused: Caused, simulator: StartedAmazonSimulator) => Promise<void>;

const referencesOf = (simulator: StartedAmazonSimulator) => simulator.references().length;

/** Does what each reaction says, and finds the widget alive again, with what it was to keep. */
export const cure: Readonly<Record<ErrorReaction, Cure>> = {
  'sign-in-again': async (shop, { place }, simulator) => {
    const before = referencesOf(simulator);
    await shop.signOut();
    await shop.signIn('Robin Sample');
    await shop.forget();
    await shop.redraw(place);
    await shop.hear(`${place} ready`);
    await shop.choose(place, 2);
    await shop.hear(`${place} selected`, 2);
    if (referencesOf(simulator) !== before) throw new Error('The reference was not kept.');
  },
  'new-reference': async (shop, { place, options }) => {
    await shop.update(place, { reference: options.reference });
    await shop.update(place, { ...options, reference: 'new' });
    await shop.hear(`${place} selected`);
    const reference = await shop.hear(`${place} reference`);
    if (reference === options.reference) throw new Error('The reference is the old one.');
  },
  'show-read-only': async (shop, { place, options }) => {
    await shop.update(place, { ...options, mode: 'read' });
    await shop.hear(`${place} ready`);
  },
  'choose-another-currency': async (shop, { place, options }, simulator) => {
    const before = referencesOf(simulator);
    await shop.update(place, { ...options, presentmentCurrency: 'EUR' });
    await shop.hear(`${place} selected`);
    if (referencesOf(simulator) !== before) throw new Error('The reference was not kept.');
  },
  'try-again': async (shop, { place }) => {
    await shop.redraw(place);
    await shop.hear(`${place} selected`);
  },
  // Nothing helps: the same again is the same error again.
  'give-up': async (shop, { place }) => {
    await shop.forget();
    await shop.redraw(place);
    await shop.hear(`${place} error`);
  },
};
