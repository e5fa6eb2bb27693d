import { crmPages, type FinishAnswer, type FinishRequest } from '@landerpay/checkout';
import { ContractBroken, type Promises } from '../contract/contract-case.js';
import { promise, promiseEqual } from '../contract/promise.js';
import { foreignCapability, ordered, sendUpsale, upsaleFor } from './after-the-order.js';
import { newKey, placedIn, requestFor, send } from './buyer.js';
import type { CrmAdapterWorld } from './world.js';

const finishOf = async ({ adapter }: CrmAdapterWorld, request: FinishRequest): Promise<FinishAnswer> => {
  if (adapter.finish === undefined) throw new ContractBroken('The adapter has no `finish`.');
  return adapter.finish(request);
};

/** What happens around an order and charges nothing. */
export const finishing: Promises<CrmAdapterWorld> = {
  'finish is said once or twice to the same end, and only by who has the capability': {
    appliesTo: ({ adapter }) => adapter.finish !== undefined,
    mend: 'Let the server remember that the CRM was told, and check the capability first.',
    play: async (world) => {
      const order = placedIn(await send(world, newKey(), await requestFor(world)));
      const foreign = await finishOf(world, { order: order.number, capability: foreignCapability() });
      promise(
        foreign.outcome === 'refusal' && foreign.code === 'wrong-buyer',
        'It must be refused as wrong-buyer.',
        foreign,
      );
      for (const _ of [1, 2]) {
        const answer = await finishOf(world, { order: order.number, capability: order.capability });
        promiseEqual(answer, { outcome: 'finished' }, 'It must be finished.');
      }
      promiseEqual(await world.orders(), [order.number], 'Nothing must be ordered.');
    },
  },

  'an order that is finished takes no upsale': {
    appliesTo: ({ adapter }) => adapter.finish !== undefined && adapter.importUpsale !== undefined,
    mend: 'Refuse an upsale of a finished order as `window-closed`.',
    play: async (world) => {
      const after = await ordered(world);
      const request = await upsaleFor(world, after);
      const { number: order, capability } = after.order;
      await finishOf(world, { order, capability });
      const answer = await sendUpsale(world, newKey(), request, capability);
      promise(
        answer.outcome === 'refusal' && answer.code === 'window-closed',
        'It must be refused as window-closed.',
        answer,
      );
    },
  },

  'leads and page views order nothing': {
    appliesTo: ({ adapter }) => adapter.importLead !== undefined || adapter.viewPage !== undefined,
    mend: 'Let neither of them charge.',
    play: async (world) => {
      const { adapter, accessToken, sold } = world;
      await adapter.importLead?.(sold, { accessToken });
      for (const page of crmPages) {
        await adapter.viewPage?.({ page, visit: '0123456789abcdef', address: 'https://shop.example/' });
      }
      promiseEqual(await world.orders(), [], 'Nothing must be ordered.');
    },
  },
};
