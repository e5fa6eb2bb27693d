'use client';

import { useCallback } from 'react';
import { usePurchaseAround } from '../hook/use-purchase-around.js';

/**
 * The order as the action of a form, for React 19: `<form action={usePlaceOrderAction()}>` with a
 * `<PlaceOrderButton type="submit" />`. It is pending, for `useFormStatus()` and transitions, until the order is placed or
 * is not. With React 18 call `placeOrder()` in the form's `onSubmit`.
 */
export const usePlaceOrderAction = (): (() => Promise<void>) => {
  const { actions, get, subscribe } = usePurchaseAround('usePlaceOrderAction').purchase;
  return useCallback(
    () =>
      new Promise((resolve) => {
        if (!actions.placeOrder()) return resolve();
        const unsubscribe = subscribe(() => {
          if (get().state.status === 'placing') return;
          unsubscribe();
          resolve();
        });
      }),
    [actions, get, subscribe],
  );
};
