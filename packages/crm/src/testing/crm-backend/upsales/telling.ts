import type { Promises } from '../../contract/contract-case.js';
import { additionsToAll, promiseTold, toldOrRefused } from '../telling.js';
import type { CrmBackendWorld } from '../world.js';
import { importUpsale, newUpsale, openUpsellPage } from './upsell-page.js';

/** Where an upsale joins its order, that has the buyer's address and tracking already. */
const joins = ({ backend }: CrmBackendWorld): boolean => backend.capabilities.upsale === 'same-order';
const sells = ({ backend }: CrmBackendWorld): boolean => backend.capabilities.upsale !== 'none';

/** Nothing that the relay says of an upsale is lost on its way to the CRM. */
export const upsalesTell: Promises<CrmBackendWorld> = {
  'an upsale tells the CRM from where it is bought, and who pays': {
    mend: 'Send what the relay gives with the upsale, and not what the order had.',
    appliesTo: sells,
    play: async (world) => {
      const { upsale } = await openUpsellPage(world);
      const ipAddress = '198.51.100.24';
      await importUpsale(world, { ...upsale, ipAddress });
      const { reference, accessToken } = upsale;
      await promiseTold(world, { reference, accessToken, ...(joins(world) ? {} : { ipAddress }) });
    },
  },

  'whatever an upsale brings along is told to the CRM, or refused before anything is sent': {
    mend: 'Send all of it, and answer `account-refused` before anything is sent to what the CRM has no place for.',
    appliesTo: sells,
    play: async (world) => {
      const { order } = await openUpsellPage(world);
      const additions = additionsToAll(world.newDraft());
      for (const addition of additions.filter(({ adds }) => !joins(world) || adds.tracking === undefined)) {
        const upsale = await newUpsale(world, order.number);
        await toldOrRefused(world, addition, () => importUpsale(world, { ...upsale, ...addition.adds }));
      }
    },
  },
};
