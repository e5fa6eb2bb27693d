'use client';

import { initialCheckout } from '@landerpay/checkout';
import { replaceEqualDeep } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import { orderRecordOf } from '../funnel/order-record-of.js';
import { type Upsell, type UpsellParts, upsellFrom } from './upsell.js';
import { loadingUpsell } from './upsell-of.js';
import { useUpsellOfStep } from './use-upsell-of-step.js';

type UseUpsell = {
  (step: string): Upsell;
  <Selected>(step: string, select: (upsell: Upsell) => Selected): Selected;
};

const isSame = (one: UpsellParts, other: UpsellParts): boolean =>
  one.state === other.state &&
  one.offer === other.offer &&
  one.checkout === other.checkout &&
  one.order === other.order;

/**
 * What a step of the funnel offers to the order that was placed in this tab, on this page or on an earlier one. With
 * `select` the component renders again only when what it selects changes, in depth. Nothing is sold but by `accept`, from
 * the buyer's own click; a step is sold once, whatever is reloaded, repeated or open in another tab. On a server and in
 * the first rendering of what it wrote the state is `loading`.
 *
 * Widgets and terms of your own page belong to this upsell inside `<UpsellOffer step>`. Throws an `AmazonPayError` with
 * code `configuration` outside of `<AmazonPayProvider>`, for a step that has no possible name, and for an adapter without
 * `getUpsell` or `importUpsale`.
 */
export const useUpsell: UseUpsell = <Selected>(
  step: string,
  select?: (upsell: Upsell) => Selected,
): Upsell | Selected => {
  const { shop, upsell } = useUpsellOfStep('useUpsell', step);
  const { amazonPay } = shop;
  const { read, actions } = useMemo(() => {
    let last: { readonly parts: UpsellParts; readonly selected: Upsell | Selected } | undefined;
    return {
      actions: {
        ...upsell.purchase.actions,
        accept: upsell.purchase.actions.placeOrder,
        skip: upsell.skip,
      },
      read: (parts: UpsellParts): Upsell | Selected => {
        if (!last || !isSame(last.parts, parts)) {
          const whole = upsellFrom(parts);
          const selected = replaceEqualDeep(last?.selected, select ? select(whole) : whole);
          last = { parts, selected };
        }
        return last.selected;
      },
    };
  }, [upsell, select]);
  return useSyncExternalStore(
    upsell.subscribe,
    () =>
      read({
        state: upsell.state(),
        offer: upsell.offer(),
        checkout: upsell.purchase.get(),
        order: orderRecordOf(amazonPay).get(),
        actions,
      }),
    () => read({ state: loadingUpsell, offer: null, checkout: initialCheckout, order: null, actions }),
  );
};
