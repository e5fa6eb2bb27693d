import { clockOf } from '@landerpay/amazon-pay';
import {
  createUpsellPurchase,
  initialCheckout,
  type OrderNumber,
  type StepId,
  type UpsellOffer,
  type UpsellPurchase,
  type UpsellState,
} from '@landerpay/checkout';
import { orderRecordOf } from '../funnel/order-record-of.js';
import { hearQuery } from '../purchase/hear-query.js';
import { randomBytes } from '../purchase/random-bytes.js';
import { createShopPurchase, type ShopPurchase } from '../purchase/shop-purchase.js';
import type { Shop } from '../shop/shop.js';
import { tabEntry } from '../storage/tab-entry.js';
import { upsellCallsOf, upsellOfferOf } from './upsell-calls.js';

/** The offer of one step to one order, shared by everything inside a provider. */
export type ShopUpsell = {
  /** What widgets, sign-in and terms belong to. */
  readonly purchase: ShopPurchase;
  readonly state: () => UpsellState;
  readonly offer: () => UpsellOffer | null;
  /** Like that of the purchase; also heard is what the order says. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly skip: () => boolean;
};

export const loadingUpsell: UpsellState = { status: 'loading', notice: null };

const create = (shop: Shop, step: StepId, order: OrderNumber): ShopUpsell => {
  const { amazonPay, queryClient } = shop;
  const { sellerId, environment } = amazonPay.configuration;
  const record = orderRecordOf(amazonPay);
  const query = () => upsellOfferOf(shop, step, order);
  let offered: UpsellOffer | null = null;
  let opened: UpsellPurchase | undefined;
  const open = (): UpsellPurchase => {
    opened ??= createUpsellPurchase(step, record, upsellCallsOf(shop, step, order), {
      storage: tabEntry(`landerpay:v1:${sellerId}:${environment}:${order}:${step}`),
      clock: clockOf(amazonPay),
      randomBytes,
    });
    return opened;
  };
  const purchase = createShopPurchase(shop, {
    initial: { ...initialCheckout, kind: record.get()?.kind ?? initialCheckout.kind },
    step,
    open,
    hearOffer: ({ dispatch }) =>
      hearQuery(queryClient, query(), dispatch, (offer) => {
        if (offer === offered) return;
        offered = offer;
        open().offer(offer);
      }),
    loadOfferAgain: () => void queryClient.refetchQueries({ queryKey: query().queryKey }),
  });
  return {
    purchase,
    state: () => opened?.upsell.get() ?? loadingUpsell,
    offer: () => offered,
    subscribe: (listener) => {
      const stops = [open().upsell.subscribe(listener), purchase.subscribe(listener)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    skip: () => open().skip(),
  };
};

const upsells = new WeakMap<Shop, Map<string, ShopUpsell>>();

/** The offer of this step to this order, made when somebody first asks. */
export const upsellOf = (shop: Shop, step: StepId, order: OrderNumber): ShopUpsell => {
  const known = upsells.get(shop) ?? new Map<string, ShopUpsell>();
  upsells.set(shop, known);
  const key = `${order}/${step}`;
  const found = known.get(key) ?? create(shop, step, order);
  known.set(key, found);
  return found;
};
