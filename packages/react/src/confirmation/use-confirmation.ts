'use client';

import { scaUnsupported } from '@landerpay/checkout';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { usePurchaseAround } from '../hook/use-purchase-around.js';
import type { ConfirmationState, ConfirmationUrls } from './confirmation.js';
import { confirmationOf } from './confirmation-of.js';

const unknownYet: ConfirmationState = { status: 'needed', told: null };

/** The address of this page, without what Amazon has added to it. */
const thisPage = (): string => location.origin + location.pathname + location.search;

/**
 * Strong customer authentication, for an adapter whose own server talks to Amazon (`confirmReference`): the first click
 * confirms what pays and leads to the buyer's bank; the buyer comes back, and the next click orders.
 * `<ConfirmOrderButton>` is both in one.
 *
 * - `confirm()`: call it first of all in the click, synchronously. It does nothing while anything is missing.
 * - `state`: whether it is needed still, under way, or done for the order that would be placed now.
 *
 * Throws `sca-unsupported` where the adapter has no `confirmReference`, as that of the relay: there the CRM's answer
 * leads the buyer on (`action-required`), and nothing of this is needed. On a server, and in the first render, it is `needed`.
 */
export const useConfirmation = ({
  successUrl,
  failureUrl,
}: ConfirmationUrls = {}): {
  readonly state: ConfirmationState;
  readonly confirm: () => void;
} => {
  const { shop, purchase } = usePurchaseAround('useConfirmation');
  const { crm } = shop.settings.current;
  if (!crm.confirmReference) throw scaUnsupported(crm.name);
  const confirmation = confirmationOf(shop, purchase);
  const { store, arrive, look } = confirmation;
  useEffect(() => {
    const unsubscribe = purchase.subscribe(look);
    arrive();
    return unsubscribe;
  }, [purchase, arrive, look]);
  const state = useSyncExternalStore(store.subscribe, store.get, () => unknownYet);
  return useMemo(
    () => ({
      state,
      confirm: () =>
        confirmation.confirm({
          successUrl: successUrl ?? thisPage(),
          failureUrl: failureUrl ?? thisPage(),
        }),
    }),
    [confirmation, state, successUrl, failureUrl],
  );
};
