'use client';

import { createWallet } from '@landerpay/amazon-pay';
import { type Checkout, parseReferenceId } from '@landerpay/checkout';
import { forwardRef, useEffect, useRef } from 'react';
import { Frame } from '../frame/frame.js';
import { usePurchase } from '../hook/use-purchase.js';
import { frameSentences } from '../messages/frame-sentences.js';
import { purchaseOf } from '../purchase/purchase-of.js';
import { useShop } from '../shop/shop-context.js';
import { isDrawn, referenceOf } from './drawn.js';
import { seeTo } from './see-to.js';
import type { WidgetProps } from './widget-props.js';

const select = (checkout: Checkout) => {
  const { held, offer, state } = checkout;
  const drawn = isDrawn(checkout);
  const due = offer?.delivery === 'digital' || (held.reference !== null && held.addressChosen);
  return {
    waitsFor: drawn ? 'frame:address-first' : 'frame:sign-in-first',
    drawing: drawn && due ? `${held.referencesLost}/${held.paymentsRefused}` : null,
    reference: referenceOf(checkout),
    refused: held.paymentsRefused,
    declined: 'notice' in state && state.notice?.notice === 'declined' && !held.paymentChosen,
    inert: 'attempt' in state,
  } as const;
};

/**
 * Amazon's wallet, once the address book has given it the order reference and an address; for digital goods it gives the
 * checkout its reference itself. After a declined card it is drawn anew with the same reference, says so, and takes the
 * focus. `data-state` is `waiting` (for sign-in or address), `loading`, `ready`, `error` or `unavailable`.
 */
export const Wallet = forwardRef<HTMLDivElement, WidgetProps>(function Wallet(props, root) {
  const { shop, messages } = useShop('Wallet');
  const purchase = purchaseOf(shop);
  const { waitsFor, drawing, reference, refused, declined, inert } = usePurchase(purchase, select);
  const host = useRef<HTMLDivElement>(null);
  const refusedBefore = useRef(refused);
  useEffect(() => {
    if (refused > refusedBefore.current) host.current?.focus();
    refusedBefore.current = refused;
  }, [refused]);
  const { design } = props;
  const title = props.title ?? messages['frame:wallet'] ?? frameSentences['frame:wallet'];
  const waiting = messages[waitsFor] ?? frameSentences[waitsFor];
  return (
    <Frame
      page={{ waiting, ...props }}
      root={root}
      caller="Wallet"
      host={host}
      minHeight={228}
      create={createWallet}
      optionsWith={(told) => ({
        ...told,
        reference,
        design,
        title,
        onReference: (id) => {
          const received = parseReferenceId(id);
          if (received) purchase.dispatch({ event: 'reference-received', reference: received });
        },
        onSelect: () => {
          told.onReady();
          purchase.dispatch({ event: 'payment-chosen' });
        },
      })}
      drawing={drawing}
      seesTo={(error, wasReady) => seeTo(purchase, error, wasReady)}
      label={declined ? (messages['frame:declined'] ?? frameSentences['frame:declined']) : title}
      inert={inert}
    />
  );
});
