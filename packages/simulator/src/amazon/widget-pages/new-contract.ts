import { field, oneOf, textIn } from '../foreign-values.js';
import type { Marketplace, ReferenceKind } from '../world/marketplace.js';
import type { World } from '../world/world.js';
import { admit } from './refusal.js';
import { readMarketplace, type WidgetRequest } from './widget-request.js';

/** A contract without a widget, as the button makes one after the sign-in. */
export type NewContract = {
  readonly agreement: ReferenceKind;
  readonly marketplace: Marketplace;
  readonly sellerId: string;
  readonly accessToken: string;
  readonly needsAddress: boolean;
};

export const readNewContract = (value: unknown): NewContract | undefined => {
  const marketplace = readMarketplace(field(value, 'marketplace'));
  if (marketplace === undefined) return undefined;
  return {
    marketplace,
    agreement: oneOf(['billing-agreement'], field(value, 'agreement')) ?? 'order-reference',
    sellerId: textIn(value, 'sellerId'),
    accessToken: textIn(value, 'accessToken'),
    needsAddress: field(value, 'needsAddress') === true,
  };
};

/** The new id, or undefined when buyer or seller are not who may have one. */
export const createContract = (world: World, wanted: NewContract): string | undefined => {
  const request: WidgetRequest = {
    ...wanted,
    widget: wanted.needsAddress ? 'AddressBook' : 'Wallet',
    contractId: '',
    createsContract: true,
    displayMode: 'Edit',
    collapsible: false,
    presentmentCurrency: '',
    flaw: undefined,
  };
  const admission = admit(world, request);
  if ('error' in admission) return undefined;
  const { agreement: kind, marketplace, sellerId, needsAddress } = wanted;
  return world.references.create({ kind, marketplace, sellerId, needsAddress, userId: admission.userId }).id;
};
