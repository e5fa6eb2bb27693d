import { LanderpayError } from '@landerpay/checkout';
import type { Promises } from '../contract/contract-case.js';
import { promise, promiseEqual, rejectionOf } from '../contract/promise.js';
import { newKey, offerOf, requestFor, send } from './buyer.js';
import type { CrmAdapterWorld } from './world.js';

/** What the page shows is what is asked for, and what is charged. */
export const offers: Promises<CrmAdapterWorld> = {
  'getOffer prices the lines that were asked for, in their order': {
    mend: 'Let the server price, and answer a line for each line of the request, amounts in the smallest unit.',
    play: async (world) => {
      const offer = await offerOf(world);
      promiseEqual(
        offer.lines.map(({ product, quantity }) => ({ product, quantity })),
        world.sold.lines,
        'The offer must have the lines that were asked for.',
      );
      promiseEqual(offer.kind, world.sold.kind, 'The offer must be of the kind that was asked for.');
      const amounts = [offer.total, offer.shipping, ...offer.lines.map(({ price }) => price)];
      promise(
        amounts.every(
          ({ amount, currency }) => Number.isSafeInteger(amount) && currency === offer.total.currency,
        ),
        'Every amount of an offer must be whole and in one currency.',
        offer,
      );
    },
  },

  'getOffer rejects with offer-unavailable for what is not sold': {
    mend: 'Reject with `offerUnavailable(…)` of `@landerpay/checkout`, so that the page can say that nothing is sold.',
    play: async ({ adapter, sold, unsold }) => {
      const error = await rejectionOf(
        adapter.getOffer({ kind: sold.kind, lines: [{ product: unsold, quantity: 1 }] }),
        'getOffer must reject for a product that is not sold.',
      );
      promise(
        error instanceof LanderpayError && error.code === 'offer-unavailable',
        'The rejection must have the code offer-unavailable.',
        error,
      );
    },
  },

  'another total than the buyer saw is refused with the offer as it is, and nothing is ordered': {
    mend: 'Send `expected` along, let the server compare it before it charges, and hand its refusal on with the new offer.',
    play: async (world) => {
      const request = await requestFor(world);
      const expected = { ...request.expected, total: request.expected.total + 1 };
      const answer = await send(world, newKey(), { ...request, expected });
      promise(
        answer.outcome === 'refusal' && answer.code === 'price-changed',
        'It must be refused as price-changed.',
        answer,
      );
      promiseEqual(answer.offer, await offerOf(world), 'The refusal must bring the offer as it is.');
      promiseEqual(await world.orders(), [], 'Nothing must be ordered.');
    },
  },
};
