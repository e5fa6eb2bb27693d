import { expectedOf, type ImportOrderRequest, type Offer } from '@landerpay/checkout';
import { ContractBroken, type Promises } from '../contract/contract-case.js';
import { promise, promiseEqual } from '../contract/promise.js';
import { newKey, placedIn, send } from './buyer.js';
import type { CrmAdapterWorld } from './world.js';

type Recurring = NonNullable<CrmAdapterWorld['recurring']>;

const recurringOf = ({ recurring }: CrmAdapterWorld): Recurring => {
  if (recurring === undefined) throw new ContractBroken('The world has nothing recurring.');
  return recurring;
};

const unaccepted = async (
  world: CrmAdapterWorld,
): Promise<{ readonly offer: Offer; readonly request: ImportOrderRequest }> => {
  const { sold, newAgreement } = recurringOf(world);
  const offer = await world.adapter.getOffer(sold);
  return {
    offer,
    request: {
      reference: await newAgreement(),
      attempt: 1,
      lines: sold.lines,
      expected: expectedOf(offer),
    },
  };
};

/** Nothing is billed again without terms that the buyer accepted. */
export const recurring: Promises<CrmAdapterWorld> = {
  'what is billed again comes with its terms, and is ordered only by who accepted them': {
    appliesTo: (world) => world.recurring !== undefined,
    mend: 'Give a recurring offer its `terms`, hand `consent` on, and refuse as `terms-not-accepted` where it is not theirs.',
    play: async (world) => {
      const { offer, request } = await unaccepted(world);
      promise(
        offer.kind === 'recurring' && offer.terms !== null && offer.terms.version === offer.termsVersion,
        'The offer must be recurring and have terms, with the version that it names.',
        offer,
      );
      promise(
        Object.values(offer.terms.cancel).some((way) => way !== null),
        'The terms must say how it is cancelled.',
        offer.terms,
      );
      const acceptedAt = '2026-01-02T03:04:05.000Z';
      for (const consent of [undefined, { termsVersion: 'other-terms', acceptedAt }]) {
        const answer = await send(world, newKey(), { ...request, ...(consent && { consent }) });
        promise(
          answer.outcome === 'refusal' && answer.code === 'terms-not-accepted',
          'It must be refused as terms-not-accepted.',
          answer,
        );
      }
      promiseEqual(await world.orders(), [], 'Nothing must be ordered.');
      const consent = { termsVersion: offer.terms.version, acceptedAt };
      const order = placedIn(await send(world, newKey(), { ...request, consent }));
      promiseEqual(order.kind, 'recurring', 'The order must be recurring.');
    },
  },
};
