import {
  type Answer,
  expectedOf,
  type IdempotencyKey,
  type ImportUpsaleRequest,
  type OrderCapability,
  type PlacedOrder,
  parseOrderCapability,
  type StepId,
  type UpsellOffer,
} from '@landerpay/checkout';
import { ContractBroken } from '../contract/contract-case.js';
import { promise } from '../contract/promise.js';
import { newKey, placedIn, requestFor, send } from './buyer.js';
import type { CrmAdapterWorld } from './world.js';

/** A buyer who has ordered, and the step that is offered then. */
export type AfterTheOrder = { readonly order: PlacedOrder; readonly step: StepId };

/** Orders, and asks the world for its step. */
export const ordered = async (world: CrmAdapterWorld): Promise<AfterTheOrder> => {
  const order = placedIn(await send(world, newKey(), await requestFor(world)));
  promise(
    world.step !== undefined,
    'An adapter with `importUpsale` must be tested with a step.',
    undefined,
    'Give the world a `step` that the shop offers once to who has ordered `sold`.',
  );
  return { order, step: world.step };
};

const missing = (member: string): never => {
  throw new ContractBroken(`The adapter has no \`${member}\`.`);
};

export const upsellOf = (
  { adapter }: CrmAdapterWorld,
  { order, step }: AfterTheOrder,
): Promise<UpsellOffer> => adapter.getUpsell?.({ step, order: order.number }) ?? missing('getUpsell');

/** What a page would send for the step. */
export const upsaleFor = async (
  world: CrmAdapterWorld,
  after: AfterTheOrder,
): Promise<ImportUpsaleRequest> => {
  const { offer, ordinal } = await upsellOf(world, after);
  return {
    order: after.order.number,
    step: after.step,
    ordinal,
    reference: await world.newReference(),
    attempt: 1,
    lines: offer.lines.map(({ product, quantity }) => ({ product, quantity })),
    expected: expectedOf(offer),
  };
};

export const sendUpsale = (
  { adapter, accessToken }: CrmAdapterWorld,
  key: IdempotencyKey,
  request: ImportUpsaleRequest,
  capability: OrderCapability,
): Promise<Answer> =>
  adapter.importUpsale?.(request, { key, accessToken, capability }) ?? missing('importUpsale');

/** A capability of nobody’s order. */
export const foreignCapability = (): OrderCapability =>
  parseOrderCapability('0'.repeat(43)) ?? missing('capability');
