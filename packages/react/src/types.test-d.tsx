import type { AmazonPayError } from '@landerpay/amazon-pay';
import type { LanderpayError, LanderpayErrorFields, Offer, PlacedOrder } from '@landerpay/checkout';
import { expectTypeOf } from 'vitest';
import {
  type AmazonCheckout,
  AmazonPayProvider,
  type CheckoutState,
  type ConfirmationState,
  type CrmAdapter,
  type FunnelOrder,
  type importOrderMutation,
  type Messages,
  type offerQuery,
  type Upsell,
  type UpsellState,
  useAmazonCheckout,
  useConfirmation,
  useFunnelOrder,
  usePlaceOrderAction,
  useUpsell,
} from './index.js';

// Both packages declare their own errors, and everybody may treat them alike.
expectTypeOf<AmazonPayError>().toExtend<LanderpayErrorFields>();
type OfAmazonOnly = 'amazonCode' | 'reaction';
expectTypeOf<Exclude<keyof AmazonPayError, OfAmazonOnly>>().toEqualTypeOf<keyof LanderpayError>();
expectTypeOf<Omit<AmazonPayError, 'code' | OfAmazonOnly>>().toEqualTypeOf<Omit<LanderpayError, 'code'>>();
expectTypeOf<AmazonPayError['code']>().toExtend<LanderpayError['code']>();

export const Narrowing = () => {
  const { state, offer, missing, terms, kind, acceptTerms } = useAmazonCheckout();
  expectTypeOf(terms).toEqualTypeOf<Offer['terms']>();
  expectTypeOf(kind).toEqualTypeOf<Offer['kind']>();
  expectTypeOf(acceptTerms).toEqualTypeOf<(accepted: boolean) => void>();
  const confirmation = useConfirmation().state;
  expectTypeOf(confirmation).toEqualTypeOf<ConfirmationState>();
  if (confirmation.status === 'confirmed') expectTypeOf(confirmation).not.toHaveProperty('told');
  expectTypeOf(usePlaceOrderAction()).returns.resolves.toBeVoid();
  expectTypeOf(state).toEqualTypeOf<CheckoutState>();
  expectTypeOf(offer).toEqualTypeOf<Offer | null>();
  expectTypeOf(missing).toEqualTypeOf<AmazonCheckout['missing']>();
  if (state.status === 'placed') expectTypeOf(state.order).toEqualTypeOf<PlacedOrder>();
  else if (state.status === 'choosing') expectTypeOf(state).not.toHaveProperty('order');
  if (state.status !== 'refused' && state.status !== 'placed')
    expectTypeOf(state).not.toHaveProperty('order');

  expectTypeOf(useAmazonCheckout((checkout) => checkout.missing.length)).toEqualTypeOf<number>();
  expectTypeOf(useAmazonCheckout(({ placeOrder }) => ({ placeOrder }))).toEqualTypeOf<{
    placeOrder: () => boolean;
  }>();
  return null;
};

declare const crm: CrmAdapter;
const amazon = { environment: 'sandbox', region: 'us', sellerId: 'S', clientId: 'C' } as const;
const lines = [{ product: 'starter-kit', quantity: 1 }];

export const accepted = (
  <AmazonPayProvider amazon={amazon} crm={crm} kind="one-time" lines={lines} messages={{ rejected: '…' }} />
);
export const recurring = <AmazonPayProvider amazon={amazon} crm={crm} kind="recurring" lines={lines} />;
export const withoutCheckout = <AmazonPayProvider amazon={amazon} crm={crm} />;
// @ts-expect-error Nothing is sold monthly.
export const monthly = <AmazonPayProvider amazon={amazon} crm={crm} kind="monthly" lines={lines} />;
// @ts-expect-error The adapter is missing.
export const incomplete = <AmazonPayProvider amazon={amazon} kind="one-time" lines={lines} />;

expectTypeOf<{ 'error:popup-blocked': '' }>().toExtend<Messages>();
expectTypeOf<{ rejected: '' }>().toExtend<Messages>();
expectTypeOf<{ rejected: 1 }>().not.toExtend<Messages>();

expectTypeOf<
  NonNullable<ReturnType<typeof importOrderMutation>['mutationFn']>
>().returns.resolves.toHaveProperty('outcome');
expectTypeOf<Parameters<typeof offerQuery>[0]>().toHaveProperty('lines');

export const UpsellNarrowing = () => {
  const { state, offer } = useUpsell('offer-1');
  expectTypeOf(state).toEqualTypeOf<UpsellState>();
  expectTypeOf(offer).toEqualTypeOf<Upsell['offer']>();
  if (state.status === 'sold') expectTypeOf(state.order).toEqualTypeOf<PlacedOrder | null>();
  else expectTypeOf(state).not.toHaveProperty('order');
  expectTypeOf(useUpsell('offer-1', ({ missing }) => missing.length)).toEqualTypeOf<number>();
  expectTypeOf(useFunnelOrder()).toEqualTypeOf<FunnelOrder | null>();
  expectTypeOf<FunnelOrder>().not.toHaveProperty('capability');
  return null;
};
