import type {
  CrmCall,
  CrmImportAnswer,
  CrmImportOrder,
  CrmImportUpsale,
  CrmLinkedAnswer,
  CrmOrder,
  CrmProductId,
  OrderNumber,
} from '@landerpay/checkout';
import { promise } from '../../contract/promise.js';
import { bookedBy, foundOrder, newImport } from '../shop.js';
import type { CrmBackendWorld } from '../world.js';

/** A buyer who has ordered, and an upsale that could follow. */
export type UpsellPage = {
  readonly asked: CrmImportOrder;
  readonly order: CrmOrder;
  readonly upsale: CrmImportUpsale;
};

/** Another upsale for an order: with a reference and a mark of its own. */
export const newUpsale = async (
  world: CrmBackendWorld,
  parent: OrderNumber,
  replaces: CrmProductId | null = null,
): Promise<CrmImportUpsale> => {
  const { upsaleLine } = world;
  promise(
    upsaleLine !== undefined,
    'The world must have an `upsaleLine`, because the backend declares upsales.',
  );
  const line = { ...upsaleLine, quantity: upsaleLine.quantity + 1 };
  const { mark, ipAddress } = world.newDraft();
  return { parent, line, replaces, mark, ipAddress, ...(await world.newPayment()) };
};

/** Orders, and comes to the upsell page. */
export const openUpsellPage = async (world: CrmBackendWorld): Promise<UpsellPage> => {
  const asked = await newImport(world);
  const order = bookedBy(await world.backend.importOrder(asked));
  return { asked, order, upsale: await newUpsale(world, order.number) };
};

export const importUpsale = (
  { backend }: CrmBackendWorld,
  upsale: CrmImportUpsale,
  call?: CrmCall,
): Promise<CrmImportAnswer> => {
  promise(backend.importUpsale !== undefined, 'A backend that declares upsales must have `importUpsale`.');
  return backend.importUpsale(upsale, call);
};

export const findLinked = (
  { backend }: CrmBackendWorld,
  parent: OrderNumber,
  call?: CrmCall,
): Promise<CrmLinkedAnswer> => {
  promise(
    backend.findLinkedOrders !== undefined,
    'A backend that declares linked orders must have `findLinkedOrders`.',
  );
  return backend.findLinkedOrders(parent, call);
};

/** The order as a look-up tells it now. */
export const orderNow = (world: CrmBackendWorld, { asked }: UpsellPage): Promise<CrmOrder> =>
  foundOrder(world, asked);

/** The orders that are linked to this one now. */
export const linkedNow = async (
  world: CrmBackendWorld,
  { order }: UpsellPage,
): Promise<readonly CrmOrder[]> => {
  const found = await findLinked(world, order.number);
  promise(found.answer === 'orders', 'The look-up of linked orders must succeed.', found);
  return found.orders;
};
